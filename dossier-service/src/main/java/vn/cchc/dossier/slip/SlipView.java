package vn.cchc.dossier.slip;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Reception.Receiver;

/**
 * A slip; lists leave out the content.
 *
 * @param number within the agency, the kind and the year
 * @param items how many things are to be completed
 * @param requestNumber counts the requests to this applicant for this procedure until it comes in; 0 for a refusal
 * @param cameIn whether a dossier of this applicant for this procedure was received since; null where there is neither an
 *     identity number nor a phone to tell by
 * @param personalDataErasedAt when the content was erased; left out while it is kept
 * @param dossier which, where the caller may see it
 */
record SlipView(
        String code,
        SlipKind kind,
        int year,
        int number,
        String procedure,
        String procedureName,
        String receivingAgency,
        String competentAgency,
        Channel channel,
        Instant madeAt,
        Instant recordedAt,
        Receiver madeBy,
        int items,
        int requestNumber,
        String legalBasis,
        Boolean cameIn,
        String dossier,
        @JsonInclude(JsonInclude.Include.NON_NULL) SlipContent content,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant personalDataErasedAt) {

    /** What came of it. */
    record Outcome(Boolean cameIn, String dossier) {}

    static SlipView of(SlipRow row, Outcome outcome, SlipContent content) {
        return new SlipView(
                row.code,
                row.kind,
                row.year,
                row.number,
                row.procedureCode,
                row.procedureName,
                row.agency,
                row.competentAgency,
                row.channel,
                row.madeAt,
                row.recordedAt,
                row.capacity == null ? null : new Receiver(row.capacity, row.staff),
                row.items,
                row.requestNumber,
                row.legalBasis,
                outcome.cameIn(),
                outcome.dossier(),
                content,
                row.erasedAt);
    }
}
