package vn.cchc.dossier.domain;

import java.time.Instant;

/**
 * How far the dossier has come.
 *
 * @param lastOccurredAt when the last event happened that somebody recorded; what the system notes does not count
 */
public record Course(
        String holder, String officer, int supplements, int reschedules, long sequence, Instant lastOccurredAt) {

    static Course begun(String holder, Instant at) {
        return new Course(holder, null, 0, 0, 1, at);
    }

    Course noted() {
        return new Course(holder, officer, supplements, reschedules, sequence + 1, lastOccurredAt);
    }

    Course after(DossierEvent event) {
        int asked = event instanceof DossierEvent.SupplementRequested ? supplements + 1 : supplements;
        int moved = event instanceof DossierEvent.Rescheduled ? reschedules + 1 : reschedules;
        if (event instanceof DossierEvent.Forwarded forwarded) {
            return new Course(forwarded.to(), forwarded.officer(), asked, moved, sequence + 1, event.occurredAt());
        }
        return new Course(holder, officer, asked, moved, sequence + 1, event.occurredAt());
    }
}
