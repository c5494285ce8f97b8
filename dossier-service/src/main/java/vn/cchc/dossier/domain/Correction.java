package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;

/**
 * What is put right; null is left as it was.
 *
 * @param competent the agency that settles it
 * @param applicant whether the applicant was another one; who it is, is no business of the rules
 */
public record Correction(
        ProcedureRef procedure,
        Instant receivedAt,
        String competent,
        boolean applicant,
        List<Submission.Paper> components) {

    boolean isEmpty() {
        return procedure == null && receivedAt == null && competent == null && !applicant && components == null;
    }

    /** Whether what the appointment was counted from changes. */
    boolean movesAppointment() {
        return procedure != null || receivedAt != null;
    }
}
