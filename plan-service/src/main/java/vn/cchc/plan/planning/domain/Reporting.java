package vn.cchc.plan.planning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What a report does to a task: the contents that are meant change, and the task follows them. */
record Reporting(Work before, Report report, LocalDate today) {

    /** All contents, except that handing in and accepting is about those that are asked for now. */
    WorkDecision onWhole() {
        boolean severalKnown = before.contents().size() > 1 || before.isShared();
        boolean done = report.wish() == Report.Wish.SUBMITTED || report.wish() == Report.Wish.COMPLETED;
        return on(done ? asked() : all(), severalKnown);
    }

    /** The contents that are named. */
    WorkDecision on(List<Integer> indexes) {
        return on(indexes, true);
    }

    private WorkDecision on(List<Integer> indexes, boolean naming) {
        List<Content> next = new ArrayList<>(before.contents());
        List<Integer> moved = new ArrayList<>();
        TaskDecision.Rejected refusal = null;
        for (int index : indexes) {
            ContentDecision decision = index < 0 || index >= next.size()
                    ? TaskRules.NO_SUCH_CONTENT
                    : next.get(index).report(report, today);
            if (decision instanceof Content content) {
                next.set(index, content);
                moved.add(index);
            } else if (refusal == null) {
                refusal = (TaskDecision.Rejected) decision;
            }
        }
        if (moved.isEmpty()) {
            return refusal == null ? nothing() : refusal;
        }
        return follow(new Work(before.task(), next), naming && moved.size() == 1 ? moved.get(0) : null);
    }

    /**
     * The task stands where its contents now stand.
     *
     * @param index of the only content that was reported on, or null
     */
    WorkDecision follow(Work next, Integer index) {
        if (!(Following.after(next.task(), next.tasks()) instanceof TaskDecision.Accepted accepted)) {
            return TaskRules.NOT_OPEN;
        }
        String agency = next.isShared() && report.leads().size() == 1
                ? report.leads().iterator().next()
                : null;
        TaskEvent.Part part = index == null ? null : part(index, next.contents().get(index), agency);
        return new WorkDecision.Accepted(
                new Work(accepted.task(), next.contents()).watched(),
                accepted.events().stream()
                        .map(event -> event.about(part, agency))
                        .toList());
    }

    private static TaskEvent.Part part(int index, Content content, String agency) {
        return TaskEvent.Part.of(
                index,
                content.parts().stream()
                        .filter(part -> part.agency().equals(agency))
                        .map(Content.LeadPart::task)
                        .findFirst()
                        .orElse(content.task()));
    }

    /**
     * What can go the way that is asked for and whose day has come, or, to be accepted, what was handed in. When there is
     * none, what is due next is handed in, what has no day last; accepted is nothing, so that no content is closed unasked.
     */
    private List<Integer> asked() {
        List<Integer> open = all().stream().filter(this::canGo).toList();
        LocalDate next = open.stream()
                .map(this::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<Integer> now = open.stream()
                .filter(index -> isDueBy(index, today) || isToAccept(index))
                .toList();
        if (!now.isEmpty()) {
            return now;
        }
        if (report.wish() == Report.Wish.COMPLETED && all().size() > 1) {
            return List.of();
        }
        if (next != null) {
            return open.stream().filter(index -> isDueBy(index, next)).toList();
        }
        return open.isEmpty() ? all() : open;
    }

    /** Why no content is meant. */
    private TaskDecision.Rejected nothing() {
        return before.task()
                .refusal(report)
                .orElse(before.task().isUnfinished() ? TaskRules.NOTHING_TO_ACCEPT : TaskRules.NOT_OPEN);
    }

    private boolean canGo(int index) {
        Content content = before.contents().get(index);
        return report.wish() == Report.Wish.COMPLETED ? content.task().isUnfinished() : content.isOpenFor(report);
    }

    private boolean isToAccept(int index) {
        return report.wish() == Report.Wish.COMPLETED
                && before.contents().get(index).hasHandedIn(report);
    }

    private boolean isDueBy(int index, LocalDate day) {
        return due(index) != null && !due(index).isAfter(day);
    }

    private LocalDate due(int index) {
        return before.contents().get(index).task().dueOn();
    }

    private List<Integer> all() {
        return IntStream.range(0, before.contents().size()).boxed().toList();
    }
}
