package vn.cchc.plan.legal;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Text;

/**
 * A row as it was read.
 *
 * @param row its number in the sheet, from 1
 * @param form what it says, without what replaced it; null when there are problems
 * @param replacement what replaced it, as the row names it, or null
 */
record LegalRow(int row, String number, LegalForm form, Named replacement, List<CellProblem> problems) {

    /** @param column heading of the column */
    record CellProblem(String column, Text message) {

        LegalImportPreview.RowProblem in(Language language) {
            return new LegalImportPreview.RowProblem(column, message.in(language));
        }
    }

    /**
     * A document by its number.
     *
     * @param issuedOn null where the number is enough
     */
    record Named(String number, LocalDate issuedOn) {

        boolean is(Key document) {
            return number.equals(document.number()) && (issuedOn == null || issuedOn.equals(document.issuedOn()));
        }
    }

    /** What makes a document one within the register of a keeper. */
    record Key(String number, String issuer, LocalDate issuedOn) {

        static Key of(LegalForm form) {
            return new Key(form.number(), form.issuer(), form.issuedOn());
        }
    }
}
