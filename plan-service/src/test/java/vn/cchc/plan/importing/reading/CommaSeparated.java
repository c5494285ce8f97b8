package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.spreadsheet.Csv;

/** What a spreadsheet program leaves of an annex when it is saved as comma-separated text: no merged cells. */
final class CommaSeparated implements Paper {

    private final List<List<Object>> rows = new ArrayList<>();

    @Override
    public CommaSeparated paragraph(String text) {
        return row(text);
    }

    @Override
    public CommaSeparated heading(String text, int columns) {
        return row(text);
    }

    @Override
    public CommaSeparated row(String... cells) {
        rows.add(List.of((Object[]) cells));
        return this;
    }

    @Override
    public CommaSeparated mergeDown(int rowCount, int column) {
        return this;
    }

    @Override
    public String name() {
        return "phụ lục.csv";
    }

    @Override
    public byte[] bytes() {
        return Csv.of(List.of("UBND HUYỆN"), rows).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
