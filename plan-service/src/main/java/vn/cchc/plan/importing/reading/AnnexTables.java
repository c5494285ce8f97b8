package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.kit.spreadsheet.Beside;
import vn.cchc.kit.spreadsheet.Grid;

/** The tables of a file that make up one annex: the first with a heading, and those that go on with it. */
final class AnnexTables {

    private record Part(Grid grid, Header header) {

        /** Whether nothing but the break of a page stands between this and what came before. */
        boolean followsDirectly() {
            return header.lastRow() < 0
                    || grid.caption().filter(String::isEmpty).isPresent();
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final List<String> notRead = new ArrayList<>();
    private boolean followed;

    void add(Grid grid) {
        var header = Header.find(grid);
        if (header.isEmpty()) {
            addContinued(grid);
            return;
        }
        followed = parts.isEmpty() || header.get().hasSameColumns(parts.get(0).header());
        if (followed) {
            parts.add(new Part(grid, header.get()));
        } else {
            notRead.add(grid.name());
        }
    }

    /** A table without a heading right behind the annex, as wide as that, is the rest of it. */
    private void addContinued(Grid grid) {
        if (parts.isEmpty() || grid.isEmpty()) {
            return;
        }
        var last = parts.get(parts.size() - 1);
        followed = followed
                && grid.caption().filter(String::isEmpty).isPresent()
                && lastColumn(grid) == lastColumn(last.grid());
        if (followed) {
            parts.add(new Part(grid, last.header().above()));
        }
    }

    private static int lastColumn(Grid grid) {
        return grid.rowNumbers().stream()
                .flatMap(row -> grid.cells(row).keySet().stream())
                .max(Integer::compare)
                .orElse(0);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Number, from 1, of the row below the first heading. */
    int firstRow() {
        return parts.get(0).header().lastRow() + 2;
    }

    /** @param all the tables of the file, between and around which the rest of the document stands */
    AnnexReading read(List<Grid> all) {
        List<RowDraft> drafts = new ArrayList<>();
        Map<Grid, Integer> ends = new LinkedHashMap<>();
        var area = "";
        int rowsBefore = 0;
        for (var part : parts) {
            var reader = new TableReader(part.grid(), part.header(), drafts, rowsBefore);
            area = reader.read(
                    AreaHeading.in(part.grid().caption().orElse("")).orElse(part.followsDirectly() ? area : ""));
            ends.put(part.grid(), reader.endedAt());
            rowsBefore += part.grid().rowNumbers().stream()
                    .max(Integer::compare)
                    .map(row -> row + 1)
                    .orElse(0);
        }
        RowDraft.numberWithinAreas(drafts);
        var around = Around.of(all, ends, parts.get(0).header().lastRow());
        var beside = all.get(0).beside();
        return new AnnexReading(
                parts.get(0).grid().name(),
                HeadReader.read(around).orFrom(HeadReader.read(Around.beside(beside.texts()))),
                drafts.stream().map(RowDraft::finish).toList(),
                notRead(beside),
                beside.texts());
    }

    private List<String> notRead(Beside beside) {
        var pictures = beside.pictures() + " hình ảnh hoặc đối tượng nhúng: chữ trong đó không đọc được";
        return Stream.concat(notRead.stream(), beside.pictures() > 0 ? Stream.of(pictures) : Stream.empty())
                .toList();
    }
}
