package vn.cchc.plan.planning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.cchc.plan.planning.domain.TaskDecision.Accepted;
import vn.cchc.plan.planning.domain.TaskDecision.Rejected;

/**
 * One content of a task. Where several agencies lead, each has a part of its own in it, and the content stands where the
 * parts stand; where one leads, there are no parts.
 *
 * @param task the content itself, by the rules of a task
 * @param parts none, or one for each lead agency
 */
public record Content(Task task, List<LeadPart> parts) implements ContentDecision {

    /** What one of several lead agencies owes of a content, by the rules of a task. */
    public record LeadPart(String agency, Task task) {}

    public Content {
        parts = List.copyOf(parts);
    }

    /** Of a task that is led by these agencies; one that leads alone needs no part. */
    public static Content led(Task task, List<String> agencies) {
        return new Content(
                task,
                agencies.size() < 2
                        ? List.of()
                        : agencies.stream()
                                .map(agency -> new LeadPart(agency, task))
                                .toList());
    }

    Content issued() {
        return each(Content::begun);
    }

    private static Task begun(Task task) {
        return task.issue() instanceof Accepted accepted ? accepted.task() : task;
    }

    Content followed(int settled, int total, LocalDate today) {
        return each(part -> part.follow(settled, total, today) instanceof Accepted accepted ? accepted.task() : part);
    }

    /** No longer wanted, as far as it is not done. */
    Content dropped() {
        return each(Task::dropped);
    }

    private Content each(UnaryOperator<Task> step) {
        return new Content(
                step.apply(task),
                parts.stream()
                        .map(part -> new LeadPart(part.agency(), step.apply(part.task())))
                        .toList());
    }

    /** Another last day; what is done of it keeps the day it was done for. */
    ContentDecision moveDue(LocalDate newDue) {
        if (!(task.moveDue(newDue) instanceof Accepted)) {
            return TaskRules.NOT_OPEN;
        }
        return each(part -> part.moveDue(newDue) instanceof Accepted moved ? moved.task() : part);
    }

    /** What one of the agencies that lead it owes; where no parts are kept, the content itself. */
    Optional<Task> partOf(String agency) {
        return parts.isEmpty()
                ? Optional.of(task)
                : parts.stream()
                        .filter(part -> part.agency().equals(agency))
                        .map(LeadPart::task)
                        .findFirst();
    }

    /** Somebody reports: one content for all who lead it, or the parts of the agencies that are named. */
    ContentDecision report(Report report, LocalDate today) {
        if (parts.isEmpty()) {
            TaskDecision decision = task.report(report, today);
            return decision instanceof Accepted accepted ? new Content(accepted.task(), parts) : (Rejected) decision;
        }
        Rejected refusal = task.refusal(report)
                .orElse(report.leads().isEmpty() ? TaskRules.LEADS_NOT_HANDED_IN : TaskRules.NOT_A_LEAD);
        List<LeadPart> next = new ArrayList<>(parts);
        for (int i = 0; i < next.size(); i++) {
            LeadPart part = next.get(i);
            TaskDecision decision = isMeant(part, report) ? part.task().report(report, today) : refusal;
            if (decision instanceof Accepted accepted) {
                next.set(i, new LeadPart(part.agency(), accepted.task()));
            }
            refusal = decision instanceof Rejected rejected ? rejected : refusal;
        }
        return next.equals(parts) && !agrees(report) ? refusal : after(next);
    }

    /** Whether a part already stands as reported, so that nothing changes and nothing is refused. */
    private boolean agrees(Report report) {
        return report.wish() == null
                && parts.stream()
                        .anyMatch(part -> isMeant(part, report) && part.task().state() instanceof TaskState.Open);
    }

    /** Without a name a manager accepts what was handed in, and closes nothing for an agency that has not. */
    private static boolean isMeant(LeadPart part, Report report) {
        if (!report.leads().isEmpty()) {
            return report.leads().contains(part.agency());
        }
        return report.wish() != Report.Wish.COMPLETED || part.task().state() instanceof TaskState.Submitted;
    }

    private ContentDecision after(List<LeadPart> next) {
        List<Task> tasks = next.stream().map(LeadPart::task).toList();
        return Following.after(task, tasks) instanceof Accepted accepted
                ? new Content(Following.watched(accepted.task(), tasks), next)
                : TaskRules.NOT_OPEN;
    }

    /** Whether the one who reports has something to hand in. */
    boolean isOpenFor(Report report) {
        return parts.isEmpty()
                ? task.state() instanceof TaskState.Open
                : parts.stream()
                        .filter(part -> isMeant(part, report))
                        .anyMatch(part -> part.task().state() instanceof TaskState.Open);
    }

    /** Whether anybody the report is about has handed it in. */
    boolean hasHandedIn(Report report) {
        return parts.isEmpty()
                ? task.state() instanceof TaskState.Submitted
                : parts.stream()
                        .filter(part -> isMeant(part, report))
                        .anyMatch(part -> part.task().state() instanceof TaskState.Submitted);
    }

    /**
     * Looks at the calendar: where several lead, each agency is reminded and found overdue on its own.
     *
     * @param index of this content within its task
     * @param told what happened is added here
     */
    Content checked(LocalDate today, int remindDaysBefore, int index, List<TaskEvent> told) {
        if (parts.isEmpty()) {
            Accepted seen = (Accepted) task.check(today, remindDaysBefore);
            seen.events().forEach(event -> told.add(event.about(TaskEvent.Part.of(index, seen.task()), null)));
            return new Content(seen.task(), parts);
        }
        List<LeadPart> next = new ArrayList<>();
        Task whole = task;
        for (LeadPart part : parts) {
            Accepted seen = (Accepted) part.task().check(today, remindDaysBefore);
            TaskEvent.Part about = TaskEvent.Part.of(index, seen.task());
            seen.events().forEach(event -> told.add(event.about(about, part.agency())));
            next.add(new LeadPart(part.agency(), seen.task()));
            whole = seen.task().dueSoonToldFor() == null ? whole : whole.toldSoon();
        }
        return new Content(
                Following.watched(whole, next.stream().map(LeadPart::task).toList()), next);
    }

    /**
     * Other agencies lead from now on. Whoever stays keeps what it did, whoever comes begins or goes on where the agency it
     * follows stood, and what is finished stays finished for all.
     */
    Content handedTo(Handover handover) {
        List<String> leads = handover.leads();
        if (!task.isUnfinished() || leads.isEmpty() || parts.isEmpty() && leads.size() < 2) {
            return this;
        }
        List<LeadPart> next = leads.stream()
                .map(agency -> new LeadPart(agency, partOf(agency, handover)))
                .toList();
        if (next.size() == 1) {
            return new Content(next.get(0).task(), List.of());
        }
        return after(next) instanceof Content content ? content : new Content(task, next);
    }

    private Task partOf(String agency, Handover handover) {
        return standing(agency, handover)
                .or(() -> standing(handover.predecessor(agency), handover))
                .orElseGet(() -> begun(new Task(task.origin(), new TaskState.Draft(), task.dueOn(), null, null)));
    }

    private Optional<Task> standing(String agency, Handover handover) {
        if (parts.isEmpty()) {
            return handover.before().contains(agency) ? Optional.of(task) : Optional.empty();
        }
        return parts.stream()
                .filter(part -> part.agency().equals(agency))
                .map(LeadPart::task)
                .findFirst();
    }
}
