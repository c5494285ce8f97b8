package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.TaskAmendment.Part;
import vn.cchc.plan.planning.domain.Handover;
import vn.cchc.plan.planning.domain.Origin;
import vn.cchc.plan.planning.domain.Report;
import vn.cchc.plan.planning.domain.TaskState;

/** What a revision does to single tasks; always in its transaction. */
@ApplicationScoped
class TaskRevisions {

    private final PlanTasks tasks;
    private final DeliverableRepository deliverables;
    private final LeadAgencies agencies;
    private final TaskDeadlines deadlines;
    private final TaskStore store;
    private final Clock clock;

    TaskRevisions(
            PlanTasks tasks,
            DeliverableRepository deliverables,
            LeadAgencies agencies,
            TaskDeadlines deadlines,
            TaskStore store,
            Clock clock) {
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.agencies = agencies;
        this.deadlines = deadlines;
        this.store = store;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TaskEntity add(PlanEntity plan, Origin origin, TaskRequest request) {
        List<Milestone> milestones = deadlines.read(request.deadlineText(), request.dueOn(), plan);
        return tasks.place(plan, origin, request, milestones);
    }

    /** A task as a corrected document has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    TaskEntity add(PlanEntity plan, Origin origin, NewTask content) {
        return tasks.place(plan, origin, content);
    }

    /** Takes over of the document what the amendment names; contents whose day stays keep what was done of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void amend(TaskEntity task, TaskAmendment amendment, String reason, Author author) {
        store.requireAboveFault(task, author);
        NewTask words = amendment.content();
        List<Party> before = task.parties(PartyRow.Part.LEAD);
        TaskContent.Words called = task.content().words();
        task.revise(words, amendment.parts());
        if (amendment.parts().contains(Part.DELIVERABLES)) {
            deliverables.askAnew(task.id(), words.deliverables());
        }
        if (amendment.parts().contains(Part.MILESTONES)) {
            rearrange(task, words.milestones());
        }
        store.reworded(task, called);
        settle(task, before, reason, author);
    }

    private void rearrange(TaskEntity task, List<Milestone> milestones) {
        List<Boolean> kept = task.contents().revise(milestones);
        store.applyOrRefuse(task, task.work().rearrange(kept));
    }

    private void settle(TaskEntity task, List<Party> before, String reason, Author author) {
        List<Party> lead = task.parties(PartyRow.Part.LEAD);
        if (!lead.equals(before)) {
            store.handed(task, Handover.of(Party.agencies(before), Party.agencies(lead)));
        }
        store.record(task, clock.instant(), author, "REVISED", reason);
    }

    /** The task is no longer of the plan, cancelled before or now; one that is done cannot be undone. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remove(TaskEntity task, String reason, Author author) {
        LocalDate today = BusinessDays.of(clock.instant());
        if (task.task().state() instanceof TaskState.Cancelled) {
            return;
        }
        store.requireAboveFault(task, author);
        store.applyOrRefuse(task, task.work().report(new Report(Report.Wish.CANCELLED, null, true), today));
        store.record(task, clock.instant(), author, "REMOVED", reason);
    }

    /** The task has all its words anew; contents whose day stays keep what was done of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void change(PlanEntity plan, TaskEntity task, TaskRequest request, String reason, Author author) {
        List<Party> lead = agencies.leading(plan.issuer(), request.leadAgencies());
        store.requireAboveFault(task, author);
        List<Party> before = task.parties(PartyRow.Part.LEAD);
        boolean otherTime = request.dueOn() != null
                || !Objects.equals(request.deadlineText(), task.content().deadlineText());
        List<Milestone> milestones =
                otherTime ? deadlines.read(request.deadlineText(), request.dueOn(), plan) : List.of();
        TaskContent.Words called = task.content().words();
        task.revise(
                request.task(lead, agencies.coordinating(plan.issuer(), request.coordinatingAgencies()), milestones),
                request);
        deliverables.askAnew(task.id(), request.deliverables());
        if (otherTime) {
            rearrange(task, milestones);
        }
        store.reworded(task, called);
        settle(task, before, reason, author);
    }
}
