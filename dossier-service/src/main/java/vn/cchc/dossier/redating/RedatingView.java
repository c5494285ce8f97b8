package vn.cchc.dossier.redating;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.domain.RouteMove;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.submission.SubmissionRecounts;

/**
 * A re-dating and how far it has come.
 *
 * @param calendarVersion the version of the year's calendar that called for it
 * @param dryRun listed only, until somebody starts it
 * @param counts of dossiers; {@code submissions} of online submissions that wait for an answer or for completion
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
        Counts counts,
        Counts submissions) {

    /** How many were listed, wait for their turn, and what became of the others. */
    @Schema(name = "RedatingCounts")
    record Counts(long listed, long waiting, long moved, long unchanged, long ended, long calendarUnknown) {}

    /**
     * A dossier that is touched.
     *
     * @param proposedDueAt the same as the present one where only what follows moves; null where a year's calendar is not known
     * @param proposedMoves the step and the leg it is in, and opinions it waits for
     * @param takesBackMiss a deadline that was missed by the old calendar only
     * @param moves the same, as they have moved; null until then
     */
    @Schema(name = "RedatingItem")
    record Item(
            String dossier,
            Instant presentDueAt,
            Instant proposedDueAt,
            List<RouteMove> proposedMoves,
            boolean takesBackMiss,
            ItemOutcome outcome,
            Instant newDueAt,
            List<RouteMove> moves,
            Instant settledAt) {

        private static final TypeReference<List<RouteMove>> MOVES = new TypeReference<>() {};

        static Item of(RedatingItemRow row) {
            return new Item(
                    row.dossier,
                    row.presentDueAt,
                    row.proposedDueAt,
                    StoredJson.read(row.proposedMoves, MOVES),
                    row.takesBackMiss,
                    row.outcome,
                    row.newDueAt,
                    row.moves == null ? null : StoredJson.read(row.moves, MOVES),
                    row.settledAt);
        }
    }

    /**
     * An online submission that is touched. It waits for an answer, or for its sender to complete it; what is said of the other
     * is null.
     *
     * @param proposedAcknowledgeBy null where a year's calendar is not known, as {@code proposedCompleteBy}
     */
    record SubmissionItem(
            String submission,
            SubmissionRecounts.Part part,
            Instant presentAcknowledgeBy,
            Instant proposedAcknowledgeBy,
            ItemOutcome outcome,
            Instant newAcknowledgeBy,
            Instant presentCompleteBy,
            Instant proposedCompleteBy,
            Instant newCompleteBy,
            Instant settledAt) {

        static SubmissionItem of(RedatingItemRow row) {
            boolean answer = row.part() == SubmissionRecounts.Part.ANSWER;
            return new SubmissionItem(
                    row.submission,
                    row.part(),
                    answer ? row.presentDueAt : null,
                    answer ? row.proposedDueAt : null,
                    row.outcome,
                    answer ? row.newDueAt : null,
                    answer ? null : row.presentDueAt,
                    answer ? null : row.proposedDueAt,
                    answer ? null : row.newDueAt,
                    row.settledAt);
        }
    }

    static RedatingView of(RedatingRow row, Counts counts, Counts submissions) {
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
                counts,
                submissions);
    }
}
