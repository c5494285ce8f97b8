package vn.cchc.plan.legal;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list of documents would do to the register, row by row; nothing is in it until that is confirmed.
 *
 * @param keeper code of the agency whose register it is
 * @param sheet where the list was found
 */
@Schema(name = "LegalImportPreview")
record LegalImportPreview(UUID importId, String keeper, boolean confirmed, String sheet, List<PreviewRow> rows) {

    /** What a row means for the register. */
    @Schema(name = "LegalImportEffect")
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
     * @param number of the document as it was read
     * @param differences from the document as the register has it
     */
    @Schema(name = "LegalImportRow")
    record PreviewRow(
            int row, String number, Effect effect, List<ChangedCell> differences, List<RowProblem> problems) {}

    /**
     * What the register has and what the row says.
     *
     * @param column heading of the column
     */
    @Schema(name = "LegalImportChange")
    record ChangedCell(String column, String before, String after) {}

    /** @param column heading of the column */
    @Schema(name = "LegalImportProblem")
    record RowProblem(String column, String message) {}
}
