package vn.cchc.report.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.kit.web.Page;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.Pages;
import vn.cchc.report.request.ListCursors;
import vn.cchc.report.running.RunningAsked;
import vn.cchc.report.running.RunningGroup;

/** Makes the pages of the overdue list; every page of one list looks at the same instant. */
@ApplicationScoped
public class OverdueLists {

    private static final String CURSORS = "overdue-dossiers";
    private static final int PAGE = 1_000;

    private final OverdueQueries queries;
    private final Lateness lateness;
    private final Freshness freshness;
    private final ListCursors cursors;

    OverdueLists(OverdueQueries queries, Lateness lateness, Freshness freshness, ListCursors cursors) {
        this.queries = queries;
        this.lateness = lateness;
        this.freshness = freshness;
        this.cursors = cursors;
    }

    public OverdueList page(RunningAsked asked, String requestedAt, String cursor, int limit) {
        var agency = asked.agency();
        var name = asked.filter().list(CURSORS);
        var start = cursors.start(name, agency, requestedAt, cursor);
        var reach = freshness.of(Freshness.DOSSIERS);
        var rows = queries.rows(asked, start.at(), new OverduePosition(start.after(), start.dossier()), limit + 1);
        var page = Page.of(
                        rows, limit, last -> cursors.next(name, agency, start.at(), last.lateSince(), last.dossier()))
                .map(lateness.at(start.at())::of);
        var groups = asked.counted() ? queries.groups(asked, start.at()) : null;
        return new OverdueList(
                start.at().local(),
                reach.asOf(),
                agency.code(),
                reach.gaps(),
                page.items(),
                page.next(),
                asked.groupBy(),
                groups == null ? null : RunningGroup.all(groups),
                groups);
    }

    /** The dossier with that code; empty where it is not on the list. */
    List<OverdueItem> one(RunningAsked asked, AsAt at, String dossier) {
        return queries.one(asked, at, dossier).stream().map(lateness.at(at)::of).toList();
    }

    /** How many of the list each group has. */
    List<RunningGroup> groups(RunningAsked asked, AsAt at) {
        return queries.groups(asked, at);
    }

    /** Every one of them, page by page as they are read. */
    Iterable<OverdueItem> all(RunningAsked asked, AsAt at) {
        var items = lateness.at(at);
        return () -> new Pages<>(after -> queries.rows(asked, at, position(after), PAGE), items::of, PAGE);
    }

    private static OverduePosition position(OverdueRow after) {
        return after == null ? OverduePosition.TOP : new OverduePosition(after.lateSince(), after.dossier());
    }
}
