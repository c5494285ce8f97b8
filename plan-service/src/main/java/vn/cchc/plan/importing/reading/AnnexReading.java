package vn.cchc.plan.importing.reading;

import java.util.List;

/** What an annex says: the sheet it was found on and its rows in order. */
public record AnnexReading(String sheet, List<AnnexRow> rows) {

    public AnnexReading {
        rows = List.copyOf(rows);
    }
}
