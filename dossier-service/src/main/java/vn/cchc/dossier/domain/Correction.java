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
        List<Submission.Paper> components,
        CounterNotes notes) {

    public Correction(
            ProcedureRef procedure,
            Instant receivedAt,
            String competent,
            boolean applicant,
            List<Submission.Paper> components) {
        this(procedure, receivedAt, competent, applicant, components, null);
    }

    boolean isEmpty() {
        return procedure == null && receivedAt == null && competent == null && !applicant && !describes();
    }

    /** Whether what was handed in, or written beside it, changes: nothing is decided by either. */
    private boolean describes() {
        return components != null || notes != null;
    }

    /** Whether what the appointment was counted from changes. */
    boolean movesAppointment() {
        return procedure != null || receivedAt != null;
    }
}
