package vn.cchc.dossier.register;

import java.time.Instant;
import vn.cchc.dossier.domain.ApologyKind;

/**
 * A written apology (form 04).
 *
 * @param number counts the apologies of the dossier
 * @param cause a code of the table of causes
 * @param oldDueAt the appointment at that time; {@code newDueAt} the one that replaces it, or null
 * @param override why a head moved the appointment again, or further than the rule allows; usually null
 */
public record Apology(
        String dossier,
        int number,
        ApologyKind kind,
        String agencyAtFault,
        String cause,
        String reason,
        Instant oldDueAt,
        Instant newDueAt,
        String override,
        String signer,
        Instant madeAt) {

    static Apology of(ApologyRow row) {
        return new Apology(
                row.dossier,
                row.number,
                row.kind,
                row.agencyAtFault,
                row.cause,
                row.reason,
                row.oldDueAt,
                row.newDueAt,
                row.override,
                row.signer,
                row.madeAt);
    }

    /** The same as the applicant is told it: why, but not on whose responsibility. */
    public Apology asTold() {
        return new Apology(dossier, number, kind, agencyAtFault, cause, reason, oldDueAt, newDueAt, null, null, madeAt);
    }

    /** The same for those who have no business with what was written in free words. */
    public Apology withoutWords() {
        return new Apology(dossier, number, kind, agencyAtFault, cause, null, oldDueAt, newDueAt, null, null, madeAt);
    }
}
