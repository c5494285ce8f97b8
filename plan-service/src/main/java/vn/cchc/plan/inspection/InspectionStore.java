package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.inspection.domain.Decision;
import vn.cchc.plan.inspection.domain.Finding;
import vn.cchc.plan.inspection.domain.InspectionEvent;
import vn.cchc.plan.inspection.domain.Visit;

/** Writes what was decided, with its event, in the caller's transaction. */
@ApplicationScoped
class InspectionStore {

    static final String TOPIC = "cchc.inspection-events.v1";

    private final InspectionRepository inspections;
    private final VisitRepository visits;
    private final KindRepository kinds;
    private final Outbox outbox;
    private final Clock clock;

    InspectionStore(
            InspectionRepository inspections,
            VisitRepository visits,
            KindRepository kinds,
            Outbox outbox,
            Clock clock) {
        this.inspections = inspections;
        this.visits = visits;
        this.kinds = kinds;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Refuses with 409 what the rules refuse. */
    void apply(VisitEntity entity, Decision<Visit> decision) {
        Decision.Accepted<Visit> accepted = accepted(decision);
        if (!accepted.after().equals(entity.visit())) {
            entity.become(accepted.after());
        }
        publish(entity, accepted.event());
    }

    /** Refuses with 409 what the rules refuse. */
    void apply(FindingEntity entity, Decision<Finding> decision) {
        Decision.Accepted<Finding> accepted = accepted(decision);
        if (!accepted.after().equals(entity.finding())) {
            entity.become(accepted.after());
        }
        publish(entity, accepted.event());
    }

    /** Another theme is another inspection to whoever counts them: each unit of the plan is told of again. */
    void renamed(VisitEntity visit) {
        publish(visit, new InspectionEvent.Renamed());
    }

    static <T> Decision.Accepted<T> accepted(Decision<T> decision) {
        if (decision instanceof Decision.Rejected<T> rejected) {
            Decision.Refusal refusal = rejected.refusal();
            throw Problems.conflict(refusal.code(), Text.of(refusal.vietnamese(), refusal.english()));
        }
        return (Decision.Accepted<T>) decision;
    }

    private void publish(VisitEntity visit, InspectionEvent event) {
        if (event == null) {
            return;
        }
        InspectionEventType type = InspectionEventType.of(event);
        Instant now = clock.instant();
        InspectionEntity inspection = inspections.findById(visit.inspectionId());
        InspectionMessage message = new InspectionMessage(
                InspectionMessage.About.VISIT,
                visit.id(),
                type.name(),
                now,
                inspection.reference(),
                null,
                inspection.issuer(),
                visit.agency(),
                kinds.findById(visit.kind()).told(),
                visit.after(),
                event);
        append(type, message, visit.nextSequence());
    }

    private void publish(FindingEntity finding, InspectionEvent event) {
        if (event == null) {
            return;
        }
        InspectionEventType type = InspectionEventType.of(event);
        Instant now = clock.instant();
        InspectionMessage message = new InspectionMessage(
                InspectionMessage.About.FINDING,
                finding.id(),
                type.name(),
                now,
                finding.visitId() == null ? null : of(finding).reference(),
                finding.source(),
                finding.keeper(),
                finding.agency(),
                null,
                finding.after(),
                event);
        append(type, message, finding.nextSequence());
    }

    private InspectionEntity of(FindingEntity finding) {
        return inspections.findById(visits.findById(finding.visitId()).inspectionId());
    }

    /** Events get the next numbers of their subject, so that a reader sees a gap when one is lost. */
    private void append(InspectionEventType type, InspectionMessage message, long sequence) {
        outbox.append(new OutboxEvent(
                TOPIC, type.wireName(), message.id().toString(), sequence, message.occurredAt(), message));
    }
}
