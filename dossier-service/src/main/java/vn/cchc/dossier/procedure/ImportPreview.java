package vn.cchc.dossier.procedure;

import java.util.List;
import java.util.UUID;

/**
 * What an import would do, row by row; nothing is in the catalogue until it is confirmed.
 *
 * @param confirmed whether it has been
 */
record ImportPreview(UUID importId, boolean confirmed, List<PreviewRow> rows) {

    /** What a row means for the catalogue. */
    enum Effect {
        NEW,
        CHANGED,
        SAME,
        UNREADABLE
    }

    /**
     * One row.
     *
     * @param row its number in the sheet, from 1
     * @param procedure the code as it was read
     * @param differences against the version that begins on the same day, or else the one in force before
     */
    record PreviewRow(
            int row, String procedure, Effect effect, List<Difference> differences, List<RowProblem> problems) {}

    /** @param column heading of the column */
    record RowProblem(String column, String message) {}
}
