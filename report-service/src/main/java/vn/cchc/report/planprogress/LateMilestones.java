package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Page;
import vn.cchc.kit.web.TextRules;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.planprogress.LateMilestoneQueries.Position;
import vn.cchc.report.planprogress.LateMilestoneQueries.Row;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.Pages;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.AtReader;

/** Makes the pages of the late milestones; every page of one list looks at the same instant. */
@ApplicationScoped
class LateMilestones {

    private static final String CURSORS = "late-milestones-known";
    private static final String ANY_PLAN = "";
    private static final int PAGE = 1_000;
    private static final Text OTHER_LIST = Text.of("là con trỏ của danh sách khác", "is a cursor of another list");

    private final AtReader instants;
    private final LateMilestoneQueries queries;
    private final ReplicatedCalendars calendars;
    private final Freshness freshness;
    private final Cursors cursors;

    LateMilestones(
            AtReader instants,
            LateMilestoneQueries queries,
            ReplicatedCalendars calendars,
            Freshness freshness,
            Cursors cursors) {
        this.instants = instants;
        this.queries = queries;
        this.calendars = calendars;
        this.freshness = freshness;
        this.cursors = cursors;
    }

    /**
     * What list it is.
     *
     * @param by what is counted beside it; null where nothing is
     */
    record Asked(AskedAgency agency, String plan, LateBy by) {}

    /** When it looks, as it was asked for; null for now. */
    record When(String at, String known) {}

    private record Start(ProgressDay day, Position after) {}

    LateMilestoneList page(Asked asked, When when, String cursor, int limit) {
        var plan = TextRules.require("/query/plan", asked.plan());
        var start = cursor == null ? new Start(day(when), Position.TOP) : resume(asked, cursor);
        var day = start.day();
        var reach = freshness.of(Freshness.TASKS);
        var rows = queries.rows(asked.agency().path(), plan, day, start.after(), limit + 1);
        var page = Page.of(
                        rows,
                        limit,
                        last -> cursors.encode(
                                CURSORS,
                                asked.agency().code(),
                                plan == null ? ANY_PLAN : plan,
                                day.at().instant(),
                                last.dueOn(),
                                last.key(),
                                day.knownAt()))
                .map(lateness(day.at()));
        var by = asked.by();
        var groups = by == null ? null : queries.groups(asked.agency().path(), plan, day, by);
        return new LateMilestoneList(
                day.at().local(),
                day.known().local(),
                reach.asOf(),
                asked.agency().code(),
                reach.gaps(),
                page.items(),
                page.next(),
                by == null ? null : by.parameter(),
                groups == null
                        ? null
                        : groups.stream().mapToLong(LateGroup::count).sum(),
                groups);
    }

    /** Every one of them, page by page as they are read. */
    Iterable<LateMilestone> all(Asked asked, ProgressDay day) {
        var late = lateness(day.at());
        return () -> new Pages<>(
                after -> queries.rows(asked.agency().path(), asked.plan(), day, position(after), PAGE), late, PAGE);
    }

    private ProgressDay day(When when) {
        return new ProgressDay(instants.read(when.at()), instants.read("known", when.known()));
    }

    private static Position position(Row after) {
        return after == null ? Position.TOP : new Position(after.dueOn(), after.key());
    }

    private Start resume(Asked asked, String cursor) {
        var keys = cursors.decode(CURSORS, cursor);
        var plan = asked.plan() == null ? ANY_PLAN : asked.plan();
        if (!keys.get(0).equals(asked.agency().code()) || !keys.get(1).equals(plan)) {
            throw Problems.validation(Violation.query("cursor", OTHER_LIST));
        }
        var day = new ProgressDay(at(keys.get(2)), at(keys.get(5)));
        return new Start(day, new Position(LocalDate.parse(keys.get(3)), keys.get(4)));
    }

    private static AsAt at(String instant) {
        return new AsAt(Instant.parse(instant));
    }

    /** By the calendar of the lead agency, or of the plan's where that is not known; one calendar for each agency. */
    private Function<Row, LateMilestone> lateness(AsAt at) {
        Map<String, Deadlines> known = new HashMap<>();
        return row -> {
            var agency = row.milestone().agency() == null
                    ? row.planAgency()
                    : row.milestone().agency();
            var deadlines = known.computeIfAbsent(agency, code -> new Deadlines(calendars.forAgency(code)));
            return late(row.milestone(), days(deadlines, row.dueOn(), at));
        };
    }

    private static Integer days(Deadlines deadlines, LocalDate dueOn, AsAt at) {
        try {
            return deadlines.workingDaysLate(AsAt.endOf(dueOn).instant(), at.instant());
        } catch (UnknownCalendarYearException notDecided) {
            return null;
        }
    }

    private static LateMilestone late(LateMilestone of, Integer days) {
        return new LateMilestone(
                of.plan(),
                of.planTitle(),
                of.task(),
                of.label(),
                of.title(),
                of.area(),
                of.origin(),
                of.milestone(),
                of.what(),
                of.agency(),
                of.agencyName(),
                of.dueOn(),
                of.handedInOn(),
                days);
    }
}
