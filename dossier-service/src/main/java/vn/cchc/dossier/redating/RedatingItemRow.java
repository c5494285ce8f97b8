package vn.cchc.dossier.redating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Observed.Redated;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.RouteMove;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.submission.SubmissionRecounts;
import vn.cchc.dossier.submission.SubmissionRecounts.Waiting;
import vn.cchc.dossier.sweep.DueRows;

@Entity
@Table(name = "redating_item")
class RedatingItemRow {

    @Id
    String id;

    long redating;

    /** Null where it is about a submission. */
    String dossier;

    String submission;

    /** What the submission waits for; null where a replica wrote it that knew of answers only. */
    @Enumerated(EnumType.STRING)
    @Column(name = "submission_part")
    SubmissionRecounts.Part submissionPart;

    @Column(name = "present_due_at")
    Instant presentDueAt;

    @Column(name = "proposed_due_at")
    Instant proposedDueAt;

    @Column(name = "new_due_at")
    Instant newDueAt;

    /** What else would move: the step, the leg, opinions waited for. */
    @Column(name = "proposed_moves")
    @ColumnTransformer(write = "?::jsonb")
    String proposedMoves;

    /** Whether a miss is none by the new calendar: as proposed, then as it came out. */
    @Column(name = "takes_back_miss")
    boolean takesBackMiss;

    /** What else has moved; null until then. */
    @ColumnTransformer(write = "?::jsonb")
    String moves;

    @Enumerated(EnumType.STRING)
    ItemOutcome outcome;

    @Column(name = "settled_at")
    Instant settledAt;

    @Column(name = "check_at")
    @ColumnTransformer(write = DueRows.NOT_PAST)
    Instant checkAt;

    static RedatingItemRow ofDossier(RedatingRow redating, RecordedEvent recorded) {
        Redated event = (Redated) recorded.event();
        Dossier dossier = recorded.before();
        RedatingItemRow row = ofDossier(redating, dossier, event.newDueAt(), event.moves());
        row.takesBackMiss = recorded.takesBackMiss();
        return row;
    }

    static RedatingItemRow ofUncounted(RedatingRow redating, Dossier dossier) {
        return ofDossier(redating, dossier, null, List.of());
    }

    private static RedatingItemRow ofDossier(
            RedatingRow redating, Dossier dossier, Instant proposed, List<RouteMove> moves) {
        String code = dossier.registration().code();
        RedatingItemRow row = of(redating, code, dossier.appointment().dueAt(), proposed, moves);
        row.dossier = code;
        return row;
    }

    static RedatingItemRow ofSubmission(RedatingRow redating, Waiting waiting) {
        String key = "submission/" + waiting.code();
        RedatingItemRow row = of(redating, key, waiting.dueAt(), waiting.again(), List.of());
        row.submission = waiting.code();
        row.submissionPart = waiting.part();
        return row;
    }

    private static RedatingItemRow of(
            RedatingRow redating, String key, Instant present, Instant proposed, List<RouteMove> moves) {
        RedatingItemRow row = new RedatingItemRow();
        row.id = redating.id + "/" + key;
        row.redating = redating.id;
        row.presentDueAt = present;
        row.proposedDueAt = proposed;
        row.proposedMoves = StoredJson.write(moves);
        return row;
    }

    SubmissionRecounts.Part part() {
        return submissionPart == null ? SubmissionRecounts.Part.ANSWER : submissionPart;
    }

    void moved(RecordedEvent recorded, Instant at) {
        Redated event = (Redated) recorded.event();
        takesBackMiss = recorded.takesBackMiss();
        moves = StoredJson.write(event.moves());
        settled(ItemOutcome.MOVED, event.newDueAt(), at);
    }

    void settled(ItemOutcome how, Instant dueAt, Instant at) {
        outcome = how;
        newDueAt = dueAt;
        settledAt = at;
        checkAt = null;
    }
}
