package vn.cchc.dossier.intake;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Codes leased to a counter for a day.
 *
 * @param used how many of them dossiers came in with
 * @param leasedBy the account of the counter
 * @param returnedAt when the counter gave the rest back; null while it has them
 */
record CodeBlock(
        String agency,
        LocalDate day,
        int first,
        int last,
        int used,
        String leasedBy,
        Instant leasedAt,
        Instant returnedAt) {

    DossierCode from() {
        return new DossierCode(agency, day, first);
    }

    DossierCode to() {
        return new DossierCode(agency, day, last);
    }

    int size() {
        return last - first + 1;
    }
}
