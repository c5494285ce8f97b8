package vn.cchc.dossier.redating;

import java.time.Instant;

/**
 * A re-dating and how far it has come.
 *
 * @param calendarVersion the version of the year's calendar that called for it
 * @param dryRun listed only, until somebody starts it
 */
record RedatingView(
        long id,
        String agency,
        int year,
        long calendarVersion,
        String reason,
        RedatingState state,
        boolean dryRun,
        String requestedBy,
        Instant requestedAt,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        Counts counts) {

    /** How many dossiers were listed, wait for their turn, and what became of the others. */
    record Counts(long listed, long waiting, long moved, long unchanged, long ended, long calendarUnknown) {}

    /** A dossier that is touched; {@code proposedDueAt} is null where a year's calendar is not known. */
    record Item(
            String dossier,
            Instant presentDueAt,
            Instant proposedDueAt,
            ItemOutcome outcome,
            Instant newDueAt,
            Instant settledAt) {

        static Item of(RedatingItemRow row) {
            return new Item(row.dossier, row.presentDueAt, row.proposedDueAt, row.outcome, row.newDueAt, row.settledAt);
        }
    }

    static RedatingView of(RedatingRow row, Counts counts) {
        return new RedatingView(
                row.id,
                row.agency,
                row.year,
                row.calendarVersion,
                row.reason,
                row.state,
                row.startedAt == null,
                row.requestedBy,
                row.requestedAt,
                row.startedBy,
                row.startedAt,
                row.finishedAt,
                counts);
    }
}
