package vn.cchc.plan.planning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.cchc.plan.planning.domain.TaskState.Completed;
import vn.cchc.plan.planning.domain.TaskState.Open;
import vn.cchc.plan.planning.domain.TaskState.Submitted;

/**
 * A task with its contents: what it owes, each on a day of its own and with a state of its own. The task stands where its
 * contents stand: it is handed in when all are, and done when all are.
 *
 * @param contents at least one; each follows the rules of a task
 */
public record Work(Task task, List<Task> contents) {

    private static final Comparator<Task> BY_DUE =
            Comparator.comparing(Task::dueOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Work {
        contents = List.copyOf(contents);
    }

    /** The plan was issued. */
    public WorkDecision issue() {
        return together(task.issue(), Task::issue);
    }

    /** A remediation task follows its dossiers. */
    public WorkDecision follow(int settled, int total, LocalDate today) {
        return together(task.follow(settled, total, today), content -> content.follow(settled, total, today));
    }

    /** Somebody reports on the task as a whole: contents that can, go the same way. */
    public WorkDecision report(Report report, LocalDate today) {
        boolean one = contents.size() == 1;
        return together(
                task.report(report, today),
                content ->
                        report.wish() == null && !one ? TaskDecision.accepted(content) : content.report(report, today));
    }

    private WorkDecision together(TaskDecision whole, Function<Task, TaskDecision> each) {
        if (whole instanceof TaskDecision.Rejected rejected) {
            return rejected;
        }
        TaskDecision.Accepted accepted = (TaskDecision.Accepted) whole;
        List<Task> next = contents.stream()
                .map(content -> each.apply(content) instanceof TaskDecision.Accepted moved ? moved.task() : content)
                .toList();
        return new WorkDecision.Accepted(new Work(accepted.task(), next).watched(), accepted.events());
    }

    /** Somebody reports on one content; the task follows. */
    public WorkDecision report(int index, Report report, LocalDate today) {
        if (index < 0 || index >= contents.size()) {
            return TaskRules.NO_SUCH_CONTENT;
        }
        TaskDecision decision = contents.get(index).report(report, today);
        return decision instanceof TaskDecision.Accepted accepted
                ? with(index, accepted.task()).followContents(index)
                : (TaskDecision.Rejected) decision;
    }

    private WorkDecision followContents(int index) {
        List<Task> live = live();
        if (live.isEmpty()) {
            return moved(task.report(new Report(Report.Wish.CANCELLED, null, true), null), index);
        }
        int percent =
                live.stream().mapToInt(content -> content.state().progress()).sum() / live.size();
        if (live.stream().allMatch(content -> content.state() instanceof Completed)) {
            return moved(task.report(new Report(Report.Wish.COMPLETED, null, true), lastDay(live)), index);
        }
        boolean handedIn = live.stream().noneMatch(content -> content.state() instanceof Open);
        if (handedIn && task.state() instanceof Open) {
            return moved(task.report(new Report(Report.Wish.SUBMITTED, percent, true), lastDay(live)), index);
        }
        if (!handedIn && task.state() instanceof Submitted) {
            return moved(task.report(new Report(Report.Wish.OPEN, percent, true), null), index);
        }
        return moved(task.at(percent), index);
    }

    private WorkDecision moved(TaskDecision decision, int index) {
        if (decision instanceof TaskDecision.Accepted accepted) {
            TaskEvent.Part part = TaskEvent.Part.of(index, contents.get(index));
            return new WorkDecision.Accepted(
                    new Work(accepted.task(), contents).watched(),
                    accepted.events().stream().map(event -> event.about(part)).toList());
        }
        return (TaskDecision.Rejected) decision;
    }

    private static LocalDate lastDay(List<Task> contents) {
        return contents.stream()
                .map(content -> content.state() instanceof Submitted submitted
                        ? submitted.on()
                        : ((Completed) content.state()).on())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Looks at the calendar: each content is reminded of and found overdue on its own. */
    public WorkDecision check(LocalDate today, int remindDaysBefore) {
        List<Task> next = new ArrayList<>();
        List<TaskEvent> events = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            Task content = contents.get(i);
            if (content.check(today, remindDaysBefore) instanceof TaskDecision.Accepted accepted) {
                content = accepted.task();
                TaskEvent.Part part = TaskEvent.Part.of(i, content);
                accepted.events().forEach(event -> events.add(event.about(part)));
            }
            next.add(content);
        }
        return new WorkDecision.Accepted(new Work(task, next).watched(), events);
    }

    /** The task as a whole gets another last day: the content that is due last moves. */
    public WorkDecision moveDue(LocalDate newDue) {
        int last = IntStream.range(0, contents.size())
                .boxed()
                .filter(index -> contents.get(index).isUnfinished())
                .max((one, other) -> BY_DUE.compare(contents.get(one), contents.get(other)))
                .orElse(0);
        WorkDecision decision = moveDue(last, newDue);
        return decision instanceof WorkDecision.Accepted accepted
                        && !Objects.equals(accepted.work().task().dueOn(), newDue)
                ? TaskRules.ANOTHER_IS_LATER
                : decision;
    }

    /** One content gets another last day; the new one is watched afresh. */
    public WorkDecision moveDue(int index, LocalDate newDue) {
        if (index < 0 || index >= contents.size()) {
            return TaskRules.NO_SUCH_CONTENT;
        }
        Task before = contents.get(index);
        if (!(before.moveDue(newDue) instanceof TaskDecision.Accepted content)) {
            return TaskRules.NOT_OPEN;
        }
        Work next = with(index, content.task());
        if (!(task.moveDue(next.lastDue()) instanceof TaskDecision.Accepted whole)) {
            return TaskRules.NOT_OPEN;
        }
        List<TaskEvent> events = new ArrayList<>(whole.events());
        if (!content.events().isEmpty()) {
            events.add(new TaskEvent.Extended(before.dueOn(), newDue, TaskEvent.Part.of(index, content.task())));
        }
        return new WorkDecision.Accepted(new Work(whole.task(), next.contents()).watched(), events);
    }

    /** The day of a content that hangs on an event came to be known; that is no extension. */
    public WorkDecision date(int index, LocalDate due) {
        WorkDecision decision = moveDue(index, due);
        return decision instanceof WorkDecision.Accepted moved
                ? new WorkDecision.Accepted(
                        moved.work(),
                        moved.events().stream()
                                .filter(event -> !(event instanceof TaskEvent.Extended))
                                .toList())
                : decision;
    }

    /**
     * A revision named other days: contents that are not kept are dropped unless they are done, and new ones begin.
     *
     * @param kept for each content whether the revision still names it
     */
    public WorkDecision rearrange(List<Boolean> kept) {
        if (!task.isUnfinished()) {
            return TaskRules.NOT_OPEN;
        }
        List<Task> next = IntStream.range(0, contents.size())
                .mapToObj(index -> kept.get(index)
                        ? contents.get(index)
                        : contents.get(index).dropped())
                .map(content -> content.issue() instanceof TaskDecision.Accepted begun ? begun.task() : content)
                .toList();
        Work work = new Work(task, next);
        if (!(task.moveDue(work.lastDue()) instanceof TaskDecision.Accepted moved)) {
            return TaskRules.NOT_OPEN;
        }
        List<TaskEvent> events = new ArrayList<>(moved.events());
        boolean begins = next.stream().anyMatch(content -> content.state() instanceof Open);
        if (begins
                && moved.task().report(new Report(Report.Wish.OPEN, null, true), null)
                        instanceof TaskDecision.Accepted back) {
            events.addAll(back.events());
            return new WorkDecision.Accepted(new Work(back.task(), next).watched(), events);
        }
        return new WorkDecision.Accepted(new Work(moved.task(), next).watched(), events);
    }

    private LocalDate lastDue() {
        return live().stream()
                .map(Task::dueOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Work with(int index, Task content) {
        List<Task> next = new ArrayList<>(contents);
        next.set(index, content);
        return new Work(task, next);
    }

    private List<Task> live() {
        return contents.stream()
                .filter(content -> !(content.state() instanceof TaskState.Cancelled))
                .toList();
    }

    /** While it is open a task is late since the first day one of its open contents is; afterwards it stays late. */
    private Work watched() {
        boolean open = task.state() instanceof Open;
        LocalDate since = live().stream()
                .filter(content -> !open || content.state() instanceof Open)
                .map(Task::overdueSince)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Work(task.overdueSince(since), contents);
    }
}
