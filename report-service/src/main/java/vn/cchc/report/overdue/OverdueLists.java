package vn.cchc.report.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Page;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.Pages;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.AtReader;

/** Makes the pages of the overdue list; every page of one list looks at the same instant. */
@ApplicationScoped
public class OverdueLists {

    private static final String CURSORS = "overdue-dossiers";
    private static final int PAGE = 1_000;
    private static final Text OTHER_LIST =
            Text.of("là con trỏ của danh sách của cơ quan khác", "is a cursor of another agency's list");

    private final AtReader instants;
    private final OverdueQueries queries;
    private final Lateness lateness;
    private final Freshness freshness;
    private final Cursors cursors;

    OverdueLists(AtReader instants, OverdueQueries queries, Lateness lateness, Freshness freshness, Cursors cursors) {
        this.instants = instants;
        this.queries = queries;
        this.lateness = lateness;
        this.freshness = freshness;
        this.cursors = cursors;
    }

    private record Start(AsAt at, OverduePosition after) {}

    public OverdueList page(AskedAgency agency, String requestedAt, String cursor, int limit) {
        var start =
                cursor == null ? new Start(instants.read(requestedAt), OverduePosition.TOP) : resume(agency, cursor);
        var reach = freshness.of(Freshness.DOSSIERS);
        var rows = queries.rows(agency.path(), start.at(), start.after(), limit + 1);
        var page = Page.of(
                        rows,
                        limit,
                        last -> cursors.encode(
                                CURSORS, agency.code(), start.at().instant(), last.lateSince(), last.dossier()))
                .map(lateness.at(start.at())::of);
        return new OverdueList(
                start.at().local(), reach.asOf(), agency.code(), reach.gaps(), page.items(), page.next());
    }

    /** Every one of them, page by page as they are read. */
    Iterable<OverdueItem> all(AskedAgency agency, AsAt at) {
        var items = lateness.at(at);
        return () -> new Pages<>(after -> queries.rows(agency.path(), at, position(after), PAGE), items::of, PAGE);
    }

    private static OverduePosition position(OverdueRow after) {
        return after == null ? OverduePosition.TOP : new OverduePosition(after.lateSince(), after.dossier());
    }

    /** The instant of the first page goes on, whatever was asked since; another agency would make another list of it. */
    private Start resume(AskedAgency agency, String cursor) {
        var keys = cursors.decode(CURSORS, cursor);
        if (!keys.get(0).equals(agency.code())) {
            throw Problems.validation(Violation.query("cursor", OTHER_LIST));
        }
        var at = new AsAt(Instant.parse(keys.get(1)));
        return new Start(at, new OverduePosition(Instant.parse(keys.get(2)), keys.get(3)));
    }
}
