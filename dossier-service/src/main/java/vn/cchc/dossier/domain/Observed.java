package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.worktime.WorkCalendar;

/** What the system records because time has passed or the calendar has changed; nobody sends it. */
public sealed interface Observed extends DossierEvent {

    /** The time to complete the dossier has run out; whoever holds it decides what becomes of it. */
    record SupplementExpired(Instant occurredAt, Instant askedAt, Instant detectedAt) implements Observed {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof DossierState.AwaitingSupplement waiting
                    ? Optional.of(waiting.expired())
                    : Optional.empty();
        }
    }

    /** The appointment is near and the clock runs. */
    record DueSoon(Instant occurredAt, Instant dueAt, int deadlineVersion) implements Observed {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return DossierEvent.running(state).map(DossierState.class::cast);
        }
    }

    /**
     * The calendar has changed and due times with it.
     *
     * @param newDueAt the appointment afterwards, moved or not
     * @param moves what else has moved: the step, the leg, opinions waited for
     */
    record Redated(Instant occurredAt, Instant newDueAt, Basis basis, List<RouteMove> moves) implements Observed {

        /** The job that did it, and the year and version of the calendar that called for it. */
        public record Basis(String redating, int calendarYear, long calendarVersion, String reason) {}

        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof Ended ? Optional.empty() : Optional.of(state);
        }
    }

    /**
     * The day of a deadline passed while the clock ran; the first stage past its own time is at fault, or who then held it.
     * It happened when the day was over.
     */
    record Overdue(Instant missedDueAt, int deadlineVersion, Instant detectedAt, Fault fault) implements Observed {
        @Override
        public Instant occurredAt() {
            return WorkCalendar.endOfDay(missedDueAt);
        }

        public String faultAgency() {
            return fault.agency();
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            return DossierEvent.running(state).map(DossierState.class::cast);
        }
    }
}
