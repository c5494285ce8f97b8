package vn.cchc.plan.remediation;

import java.time.Instant;
import java.util.UUID;

/**
 * A dossier a remediation task lists.
 *
 * @param dueAt the deadline that was missed
 * @param event id of the overdue event
 * @param settledAt when the dossier ended, or null while it has not
 * @param clearedAt when an event told later showed that the deadline had been kept; such a dossier no longer counts
 * @param apologisedAt when the agency apologised for it, with a new appointment or without; null while it has not
 */
record LateDossier(
        String dossier, Instant dueAt, UUID event, Instant settledAt, Instant clearedAt, Instant apologisedAt) {

    /** Where a page ended. */
    record Key(String dossier, Instant missedDueAt) {

        static final Key START = new Key("", Instant.EPOCH);
    }
}
