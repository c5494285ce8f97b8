package vn.cchc.dossier.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Codes leased to a counter for a day.
 *
 * @param used how many of them dossiers came in with
 * @param leasedBy the account of the counter
 * @param holder the account that may use them: the same, or the one a head took the block over for
 * @param takeOvers every change of the holder, oldest first
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
        Instant returnedAt,
        String holder,
        List<TakeOver> takeOvers) {

    /** @param by the head who answers for it */
    record TakeOver(String from, String to, Instant at, String by, String reason) {}

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
