package vn.cchc.dossier.domain;

import java.time.Instant;
import vn.cchc.kit.worktime.Term;

/**
 * An opinion asked of another agency beside the work on the dossier: it moves neither the holder nor the clock, and no pause
 * moves it.
 *
 * @param step of the published process, if it foresees it
 * @param dueAt the agency's own time; null where none was set
 * @param answeredAt null while it is open
 * @param term what {@code dueAt} was counted by; null where whoever asked has set it
 * @param urgedFor the last due time whose passing was announced; null while none was
 */
public record Consultation(
        String agency, String step, Instant askedAt, Instant dueAt, Instant answeredAt, Term term, Instant urgedFor) {

    boolean unanswered() {
        return answeredAt == null;
    }

    boolean isOpenWith(String someAgency) {
        return unanswered() && agency.equals(someAgency);
    }

    /** Waits for an answer that nobody was urged for yet. */
    boolean owesUrging() {
        return unanswered() && dueAt != null && !dueAt.equals(urgedFor);
    }

    public boolean isLateAt(Instant instant) {
        return dueAt != null && (answeredAt == null ? instant : answeredAt).isAfter(dueAt);
    }

    Consultation answered(Instant at) {
        return new Consultation(agency, step, askedAt, dueAt, at, term, urgedFor);
    }

    Consultation urged() {
        return new Consultation(agency, step, askedAt, dueAt, answeredAt, term, dueAt);
    }

    /** Counted again by another calendar while it waits; a time somebody has set stays. */
    Consultation redated(Context context) {
        if (!unanswered() || term == null) {
            return this;
        }
        Instant again = context.deadlines().due(askedAt, term).dueAt();
        Instant moved = Recounting.moved(dueAt, again, context.now());
        return new Consultation(agency, step, askedAt, moved, null, term, urgedFor);
    }
}
