package vn.cchc.plan.planning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Another last day: of a content, of the one that is due last, or of what one of several lead agencies owes of it. */
record Moving(Work before, LocalDate newDue) {

    private static final Comparator<LocalDate> BY_DAY = Comparator.nullsFirst(Comparator.naturalOrder());

    /** The task as a whole: no content may be due later. */
    WorkDecision last() {
        int last = latest(null);
        WorkDecision decision = content(Math.max(last, 0));
        return decision instanceof WorkDecision.Accepted accepted
                        && !Objects.equals(accepted.work().task().dueOn(), newDue)
                ? TaskRules.ANOTHER_IS_LATER
                : decision;
    }

    WorkDecision content(int index) {
        if (index < 0 || index >= before.contents().size()) {
            return TaskRules.NO_SUCH_CONTENT;
        }
        Task content = before.contents().get(index).task();
        return before.contents().get(index).moveDue(newDue) instanceof Content moved
                ? after(index, moved, new Moved(content, moved.task(), null))
                : TaskRules.NOT_OPEN;
    }

    /** The part of one of several lead agencies; where it leads alone, the content itself. */
    WorkDecision part(Integer asked, String agency) {
        int index = asked == null ? latest(agency) : asked;
        if (index < 0 || index >= before.contents().size()) {
            return asked == null ? TaskRules.NOT_A_LEAD : TaskRules.NO_SUCH_CONTENT;
        }
        Content content = before.contents().get(index);
        Task part = content.partOf(agency).orElse(null);
        if (part == null) {
            return TaskRules.NOT_A_LEAD;
        }
        return moved(content, agency) instanceof Content moved
                ? after(index, moved, new Moved(part, moved.partOf(agency).orElseThrow(), agency))
                : TaskRules.NOT_OPEN;
    }

    /** The content is due when the last of its parts is, and late since the first of them is. */
    private ContentDecision moved(Content content, String agency) {
        if (content.parts().isEmpty()) {
            return content.moveDue(newDue);
        }
        List<Content.LeadPart> next = new ArrayList<>(content.parts());
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).agency().equals(agency)) {
                if (!(next.get(i).task().moveDue(newDue) instanceof TaskDecision.Accepted moved)) {
                    return TaskRules.NOT_OPEN;
                }
                next.set(i, new Content.LeadPart(agency, moved.task()));
            }
        }
        List<Task> tasks = next.stream().map(Content.LeadPart::task).toList();
        return content.task().moveDue(Following.lastDue(tasks)) instanceof TaskDecision.Accepted whole
                ? new Content(Following.watched(whole.task(), tasks), next)
                : TaskRules.NOT_OPEN;
    }

    /** What was moved, before and after; of one of several lead agencies, or null. */
    private record Moved(Task from, Task to, String agency) {}

    private WorkDecision after(int index, Content content, Moved moved) {
        List<Content> next = new ArrayList<>(before.contents());
        next.set(index, content);
        Task task = before.task();
        if (!(task.moveDue(new Work(task, next).lastDue()) instanceof TaskDecision.Accepted whole)) {
            return TaskRules.NOT_OPEN;
        }
        List<TaskEvent> events = new ArrayList<>(whole.events());
        if (!Objects.equals(moved.from().dueOn(), newDue) && !(moved.to().state() instanceof TaskState.Draft)) {
            TaskEvent.Part part = TaskEvent.Part.of(index, moved.to());
            events.add(new TaskEvent.Extended(moved.from().dueOn(), newDue, part, moved.agency()));
        }
        return new WorkDecision.Accepted(new Work(whole.task(), next).watched(), events);
    }

    /** The day that holds now of what would be moved. */
    LocalDate held(Integer asked, String agency) {
        if (asked == null && agency == null) {
            return before.task().dueOn();
        }
        int index = asked == null ? latest(agency) : asked;
        return index < 0
                ? null
                : of(before.contents().get(index), agency).map(Task::dueOn).orElse(null);
    }

    private static Optional<Task> of(Content content, String agency) {
        return agency == null ? Optional.of(content.task()) : content.partOf(agency);
    }

    /** Of what is unfinished, of all or of one agency, the one that is due last; -1 where there is none. */
    private int latest(String agency) {
        Function<Integer, Optional<Task>> whose =
                index -> of(before.contents().get(index), agency).filter(Task::isUnfinished);
        return IntStream.range(0, before.contents().size())
                .boxed()
                .filter(index -> whose.apply(index).isPresent())
                .max(Comparator.comparing(
                        index -> whose.apply(index).orElseThrow().dueOn(), BY_DAY))
                .orElse(-1);
    }
}
