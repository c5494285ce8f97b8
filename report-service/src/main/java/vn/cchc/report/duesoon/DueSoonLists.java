package vn.cchc.report.duesoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Page;
import vn.cchc.report.duesoon.DueSoonQueries.Wanted;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.Pages;
import vn.cchc.report.request.ListCursors;
import vn.cchc.report.running.RunningAsked;
import vn.cchc.report.running.RunningGroup;

/** Makes the pages of the list of what is due soon. */
@ApplicationScoped
class DueSoonLists {

    /** Longer terms than this are not soon: about six weeks. */
    private static final int MOST_DAYS = 30;

    private static final int USUAL_DAYS = 3;
    private static final int PAGE = 1_000;
    private static final Text OUT_OF_BOUNDS =
            Text.of("phải từ 1 đến " + MOST_DAYS, "must be between 1 and " + MOST_DAYS);

    private final DueSoonQueries queries;
    private final TimeLeft timeLeft;
    private final Freshness freshness;
    private final ListCursors cursors;

    DueSoonLists(DueSoonQueries queries, TimeLeft timeLeft, Freshness freshness, ListCursors cursors) {
        this.queries = queries;
        this.timeLeft = timeLeft;
        this.freshness = freshness;
        this.cursors = cursors;
    }

    /** @param daysAhead working days ahead; the usual ones when null */
    DueSoonList page(RunningAsked asked, String requestedAt, Integer daysAhead, String cursor, int limit) {
        int days = days(daysAhead);
        var agency = asked.agency();
        // Another number of days is another list, whose cursors don't fit.
        var name = asked.filter().list("due-soon-dossiers/" + days);
        var start = cursors.start(name, agency, requestedAt, cursor);
        var wanted = wanted(asked, start.at(), days);
        var reach = freshness.of(Freshness.DOSSIERS);
        var rows = queries.rows(wanted, start.after(), start.dossier(), limit + 1);
        var page = Page.of(rows, limit, last -> cursors.next(name, agency, start.at(), last.dueAt(), last.dossier()))
                .map(timeLeft.at(start.at()));
        var groups = asked.counted() ? queries.groups(wanted) : null;
        return new DueSoonList(
                start.at().local(),
                days,
                wanted.until(),
                reach.asOf(),
                agency.code(),
                reach.gaps(),
                page.items(),
                page.next(),
                asked.groupBy(),
                groups == null ? null : RunningGroup.all(groups),
                groups);
    }

    /** The dossier with that code; empty where it is not due within the usual days. */
    List<DueSoonItem> one(RunningAsked asked, AsAt at, String dossier) {
        return queries.one(wanted(asked, at, USUAL_DAYS), dossier).stream()
                .map(timeLeft.at(at))
                .toList();
    }

    /** How many each group has that are due within the usual days. */
    List<RunningGroup> groups(RunningAsked asked, AsAt at) {
        return queries.groups(wanted(asked, at, USUAL_DAYS));
    }

    private Wanted wanted(RunningAsked asked, AsAt at, int days) {
        return new Wanted(asked, at, timeLeft.lastDay(asked.agency().code(), at.day(), days));
    }

    /** Every one that the list has a page of, page by page as they are read. */
    Iterable<DueSoonItem> all(RunningAsked asked, DueSoonList list) {
        var wanted = new Wanted(asked, new AsAt(list.at().toInstant()), list.until());
        var items = timeLeft.at(wanted.at());
        return () -> new Pages<>(
                after -> queries.rows(
                        wanted, after == null ? null : after.dueAt(), after == null ? null : after.dossier(), PAGE),
                items,
                PAGE);
    }

    private static int days(Integer asked) {
        if (asked == null) {
            return USUAL_DAYS;
        }
        if (asked < 1 || asked > MOST_DAYS) {
            throw Problems.validation(Violation.query("days", OUT_OF_BOUNDS));
        }
        return asked;
    }
}
