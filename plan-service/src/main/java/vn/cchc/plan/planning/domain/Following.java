package vn.cchc.plan.planning.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.cchc.plan.planning.domain.TaskState.Completed;
import vn.cchc.plan.planning.domain.TaskState.Open;
import vn.cchc.plan.planning.domain.TaskState.Submitted;

/** Where a whole stands once its parts stand as they do: a task by its contents, a content by what each lead agency did. */
final class Following {

    private Following() {}

    /** Handed in when all parts are, done when all are; what is cancelled is not asked for. */
    static TaskDecision after(Task whole, List<Task> parts) {
        List<Task> live = live(parts);
        if (live.isEmpty()) {
            return whole.report(new Report(Report.Wish.CANCELLED, null, true), null);
        }
        int percent = live.stream().mapToInt(part -> part.state().progress()).sum() / live.size();
        if (live.stream().allMatch(part -> part.state() instanceof Completed)) {
            return whole.report(new Report(Report.Wish.COMPLETED, null, true), lastDay(live));
        }
        boolean handedIn = live.stream().noneMatch(part -> part.state() instanceof Open);
        if (handedIn && whole.state() instanceof Open) {
            return whole.report(new Report(Report.Wish.SUBMITTED, percent, true), lastDay(live));
        }
        if (!handedIn && whole.state() instanceof Submitted) {
            return whole.report(new Report(Report.Wish.OPEN, percent, true), null);
        }
        return whole.at(percent);
    }

    private static LocalDate lastDay(List<Task> parts) {
        return parts.stream()
                .map(part ->
                        part.state() instanceof Submitted submitted ? submitted.on() : ((Completed) part.state()).on())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** While it is open a whole is late since the first day one of its open parts is; afterwards it stays late. */
    static Task watched(Task whole, List<Task> parts) {
        boolean open = whole.state() instanceof Open;
        return whole.overdueSince(live(parts).stream()
                .filter(part -> !open || part.state() instanceof Open)
                .map(Task::overdueSince)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null));
    }

    static LocalDate lastDue(List<Task> parts) {
        return live(parts).stream()
                .map(Task::dueOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Task> live(List<Task> parts) {
        return parts.stream()
                .filter(part -> !(part.state() instanceof TaskState.Cancelled))
                .toList();
    }
}
