package vn.cchc.plan.planning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A task with its contents: what it owes, each on a day of its own and with a state of its own. The task stands where its
 * contents stand: it is handed in when all are, and done when all are.
 *
 * @param contents at least one
 */
public record Work(Task task, List<Content> contents) {

    public Work {
        contents = List.copyOf(contents);
    }

    /** The plan was issued. */
    public WorkDecision issue() {
        return together(task.issue(), Content::issued);
    }

    /** A remediation task follows its dossiers. */
    public WorkDecision follow(int settled, int total, LocalDate today) {
        return together(task.follow(settled, total, today), content -> content.followed(settled, total, today));
    }

    /**
     * Somebody reports on the task as a whole: contents that can, go the same way. Handing in and accepting is about what is
     * asked for now: the contents whose day has come or that were handed in; later ones stay planned.
     */
    public WorkDecision report(Report report, LocalDate today) {
        if (report.wish() == Report.Wish.CANCELLED && report.leads().isEmpty()) {
            return together(task.report(report, today), Content::dropped);
        }
        if (report.wish() == null && contents.size() > 1 && !isShared()) {
            return together(task.report(report, today), UnaryOperator.identity());
        }
        return new Reporting(this, report, today).onWhole();
    }

    /** Somebody reports on one content; the task follows. */
    public WorkDecision report(int index, Report report, LocalDate today) {
        return report(List.of(index), report, today);
    }

    /**
     * Somebody reports on some contents; the task follows.
     *
     * @param indexes those that can go the same way go; when none can, it is refused
     */
    public WorkDecision report(List<Integer> indexes, Report report, LocalDate today) {
        return new Reporting(this, report, today).on(indexes);
    }

    /** Whether several agencies have a part of their own in any of it. */
    public boolean isShared() {
        return contents.stream().anyMatch(content -> !content.parts().isEmpty());
    }

    private WorkDecision together(TaskDecision whole, UnaryOperator<Content> each) {
        if (whole instanceof TaskDecision.Rejected rejected) {
            return rejected;
        }
        TaskDecision.Accepted accepted = (TaskDecision.Accepted) whole;
        Work next = new Work(accepted.task(), contents.stream().map(each).toList());
        return new WorkDecision.Accepted(next.watched(), accepted.events());
    }

    /** Looks at the calendar: each content is reminded of and found overdue on its own. */
    public WorkDecision check(LocalDate today, int remindDaysBefore) {
        List<Content> next = new ArrayList<>();
        List<TaskEvent> events = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            next.add(contents.get(i).checked(today, remindDaysBefore, i, events));
        }
        return new WorkDecision.Accepted(new Work(task, next).watched(), events);
    }

    /** Other agencies lead from now on; the task follows what they have done of it. */
    public WorkDecision handTo(Handover handover) {
        Work next = new Work(
                task,
                contents.stream().map(content -> content.handedTo(handover)).toList());
        if (next.equals(this) || !task.isUnfinished() || task.state() instanceof TaskState.Draft) {
            return new WorkDecision.Accepted(this, List.of());
        }
        return new Reporting(next, new Report(null, null, true), null).follow(next, null);
    }

    /** The task as a whole gets another last day: the content that is due last moves. */
    public WorkDecision moveDue(LocalDate newDue) {
        return new Moving(this, newDue).last();
    }

    /** One content gets another last day; the new one is watched afresh. */
    public WorkDecision moveDue(int index, LocalDate newDue) {
        return new Moving(this, newDue).content(index);
    }

    /**
     * One of several lead agencies gets another last day for its part; the others keep theirs.
     *
     * @param index of the content, or null for the one of which the agency's part is due last
     */
    public WorkDecision movePart(Integer index, String agency, LocalDate newDue) {
        return new Moving(this, newDue).part(index, agency);
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
        List<Content> next = IntStream.range(0, contents.size())
                .mapToObj(index -> kept.get(index)
                        ? contents.get(index)
                        : contents.get(index).dropped())
                .map(Content::issued)
                .toList();
        Work work = new Work(task, next);
        if (!(task.moveDue(work.lastDue()) instanceof TaskDecision.Accepted moved)) {
            return TaskRules.NOT_OPEN;
        }
        List<TaskEvent> events = new ArrayList<>(moved.events());
        boolean begins = next.stream().anyMatch(content -> content.task().state() instanceof TaskState.Open);
        if (begins
                && moved.task().report(new Report(Report.Wish.OPEN, null, true), null)
                        instanceof TaskDecision.Accepted back) {
            events.addAll(back.events());
            return new WorkDecision.Accepted(new Work(back.task(), next).watched(), events);
        }
        return new WorkDecision.Accepted(new Work(moved.task(), next).watched(), events);
    }

    /** The day that holds of the task, of a content of it, or of what an agency owes of it; null where none does. */
    public LocalDate dueOn(Integer index, String agency) {
        return new Moving(this, null).held(index, agency);
    }

    LocalDate lastDue() {
        return Following.lastDue(tasks());
    }

    List<Task> tasks() {
        return contents.stream().map(Content::task).toList();
    }

    Work watched() {
        return new Work(Following.watched(task, tasks()), contents);
    }
}
