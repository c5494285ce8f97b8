package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.planning.domain.Handover;
import vn.cchc.plan.planning.domain.TaskDecision;
import vn.cchc.plan.planning.domain.TaskEvent;
import vn.cchc.plan.planning.domain.WorkDecision;

/** Writes what was decided about a task: its new standing and its events, in the caller's transaction. */
@ApplicationScoped
class TaskStore {

    static final String TOPIC = "cchc.task-events.v1";

    private final PlanRepository plans;
    private final ProgressRepository history;
    private final Outbox outbox;
    private final AgencyDirectory agencies;
    private final Clock clock;

    TaskStore(PlanRepository plans, ProgressRepository history, Outbox outbox, AgencyDirectory agencies, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.outbox = outbox;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Events get the next numbers of the task, so that a reader sees a gap when one is lost. What changes contents without
     * being an event of the whole task, such as another day of an earlier one, is told as an assignment.
     */
    void apply(TaskEntity entity, WorkDecision.Accepted accepted) {
        List<ToldContent> before = entity.told();
        entity.become(accepted.work());
        accepted.events().forEach(event -> publish(entity, event));
        if (accepted.events().isEmpty() && entity.isIssued() && !entity.told().equals(before)) {
            publish(
                    entity,
                    new TaskEvent.Assigned(TaskEvent.Change.DUE, entity.task().dueOn()));
        }
    }

    /** The same, or the problem that says why not. */
    void applyOrRefuse(TaskEntity entity, WorkDecision decision) {
        apply(entity, accepted(decision));
    }

    private static WorkDecision.Accepted accepted(WorkDecision decision) {
        if (decision instanceof WorkDecision.Accepted accepted) {
            return accepted;
        }
        TaskDecision.Rejected rejected = (TaskDecision.Rejected) decision;
        if (rejected.forbidden()) {
            throw Problems.forbidden();
        }
        throw Problems.conflict(rejected.code(), Text.of(rejected.vietnamese(), rejected.english()));
    }

    /** A remediation task is no business of the agency it was opened against: 403 for all who are not above that agency. */
    void requireAboveFault(TaskEntity task, Author author) {
        boolean above = task.faultAgency() == null
                || author.agency() == null
                || agencies.answersTo(task.faultAgency(), author.agency());
        if (!above) {
            throw Problems.forbidden();
        }
    }

    /**
     * Other agencies lead; they are told, and whoever stays keeps what it did.
     *
     * @param heirs who takes the place of an agency that was closed
     */
    void handTo(TaskEntity task, List<Party> lead, Map<String, String> heirs) {
        List<String> before = Party.agencies(task.parties(PartyRow.Part.LEAD));
        task.leadBy(lead);
        if (task.isIssued()) {
            handed(task, new Handover(before, Party.agencies(lead), heirs));
        }
    }

    /** The same once the task names its new lead agencies. */
    void handed(TaskEntity task, Handover handover) {
        WorkDecision.Accepted handed = accepted(task.work().handTo(handover));
        task.become(handed.work());
        publish(task, new TaskEvent.Assigned(TaskEvent.Change.LEAD, task.task().dueOn()));
        handed.events().forEach(event -> publish(task, event));
    }

    /** Where nothing else is told, whoever counts by area elsewhere has to know that it is another. */
    void reworded(TaskEntity task, TaskContent.Words before) {
        if (task.isIssued() && !task.content().words().equals(before)) {
            publish(task, new TaskEvent.Assigned(TaskEvent.Change.WORDS, null));
        }
    }

    /** Adds a line about the whole task to its history. */
    void record(TaskEntity task, Instant at, Author author, String action, String note) {
        record(task, at, author, action, note, ProgressEntity.About.WHOLE);
    }

    void record(TaskEntity task, Instant at, Author author, String action, String note, ProgressEntity.About about) {
        int percent = task.task().state().progress();
        history.persist(new ProgressEntity(task.id(), at, author, action, percent, note).about(about));
    }

    void publish(TaskEntity entity, TaskEvent event) {
        TaskEventType type = TaskEventType.of(event);
        Instant now = clock.instant();
        TaskMessage.PlanRef plan = plans.findById(entity.planId()).reference();
        outbox.append(new OutboxEvent(
                TOPIC,
                type.wireName(),
                entity.id().toString(),
                entity.nextSequence(),
                now,
                entity.message(plan, type.name(), now, event)));
    }
}
