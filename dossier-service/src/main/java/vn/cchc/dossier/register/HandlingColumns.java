package vn.cchc.dossier.register;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.domain.Course;
import vn.cchc.dossier.domain.Finance;
import vn.cchc.dossier.domain.Route;
import vn.cchc.dossier.domain.Stage;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.domain.Step;
import vn.cchc.dossier.domain.Steps;
import vn.cchc.dossier.stored.StoredJson;

/** Where a dossier is in its internal process, as it is stored. */
@Embeddable
class HandlingColumns {

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    @ColumnTransformer(write = "?::jsonb")
    String steps;

    @ColumnTransformer(write = "?::jsonb")
    String route;

    /** What the two say, once it was read or written. */
    @Transient
    private Steps knownSteps;

    @Transient
    private Route knownRoute;

    @Enumerated(EnumType.STRING)
    Finance finance;

    @Column(name = "supplements_in_phase")
    int supplementsInPhase;

    @Column(name = "late_notices")
    int lateNotices;

    int corrections;

    @Column(name = "first_occurred_at")
    Instant firstOccurredAt;

    /** The due times of the stage it is in and of the first opinion it waits for; those of one that has ended are no more. */
    @Column(name = "stage_due_at")
    Instant stageDueAt;

    @Column(name = "leg_due_at")
    Instant legDueAt;

    @Column(name = "answer_due_at")
    Instant answerDueAt;

    void write(Course course, boolean open) {
        Route way = course.route();
        stageDueAt = open ? way.stage().due().step() : null;
        legDueAt = open ? way.stage().due().leg() : null;
        answerDueAt = open ? way.nextAnswerDueAt().orElse(null) : null;
        if (!way.equals(knownRoute)) {
            knownRoute = way;
            route = StoredJson.write(way);
        }
        finance = course.finance();
        supplementsInPhase = course.counts().supplementsInPhase();
        lateNotices = course.counts().lateNotices();
        corrections = course.counts().corrections();
        firstOccurredAt = course.span().firstAfterReceipt();
    }

    /** Only a correction brings others; what has not changed is not written again. */
    void write(Steps published) {
        if (!published.equals(knownSteps)) {
            knownSteps = published;
            steps = StoredJson.write(published.inOrder());
        }
    }

    Steps steps() {
        if (knownSteps == null) {
            knownSteps = new Steps(StoredJson.read(steps, STEPS));
        }
        return knownSteps;
    }

    /** Dossiers from before stages were kept are in one without a step. */
    Route route(DossierRow row) {
        if (route != null) {
            knownRoute = StoredJson.read(route, Route.class);
            return knownRoute;
        }
        int number = row.state == Status.ACCEPTED ? 1 : 2;
        Stage.Slip slip = new Stage.Slip(row.receivedAt, row.receivedAt, row.endedAt);
        Stage stage = new Stage(number, null, row.holder, row.officer, slip, null, new Stage.Due(null, null));
        return new Route(stage, null, List.of(), null);
    }
}
