package vn.cchc.plan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.plan.planning.DueContents;
import vn.cchc.plan.planning.MissingStatuses;
import vn.cchc.plan.reminder.domain.DueWork;
import vn.cchc.plan.reminder.domain.ReminderKind;

/** Everything somebody is reminded of: contents of tasks, statuses, reports, findings, plans of units. */
@ApplicationScoped
class DueWorks {

    private final DueContents contents;
    private final MissingStatuses statuses;
    private final DueRows rows;

    DueWorks(DueContents contents, MissingStatuses statuses, DueRows rows) {
        this.contents = contents;
        this.statuses = statuses;
        this.rows = rows;
    }

    /** What is open with a due date from the one day to the other, both inclusive. */
    List<DueWork> open(LocalDate from, LocalDate to) {
        return Stream.of(
                        contents.open(from, to).stream().map(content -> work(ReminderKind.TASK, content)),
                        statuses.ending(from, to).stream().map(content -> work(ReminderKind.STATUS, content)),
                        rows.open(from, to).stream())
                .flatMap(works -> works)
                .toList();
    }

    private static DueWork work(ReminderKind kind, DueContents.DueContent content) {
        return new DueWork(
                kind,
                content.task(),
                content.number(),
                content.dueOn(),
                content.title(),
                content.what(),
                content.plan(),
                content.responsible(),
                content.agency());
    }
}
