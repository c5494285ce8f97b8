package vn.cchc.report.drilldown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Page;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.Pages;

/** Makes the pages of the dossiers behind a figure. */
@ApplicationScoped
class DrillDowns {

    private static final String CURSORS = "opened-figure";
    private static final Text OTHER_FIGURE = Text.of("là con trỏ của ô số liệu khác", "is a cursor of another figure");

    /** Each page of a list that isn't in the order of codes looks for all of it. */
    private static final int PAGE = 5_000;

    private final DrillDownQueries queries;
    private final DossierCountQueries counts;
    private final Freshness freshness;
    private final Cursors cursors;

    DrillDowns(DrillDownQueries queries, DossierCountQueries counts, Freshness freshness, Cursors cursors) {
        this.queries = queries;
        this.counts = counts;
        this.freshness = freshness;
        this.cursors = cursors;
    }

    OpenedFigure page(Wanted wanted, String cursor, int limit, Language language) {
        var reach = freshness.of(Freshness.DOSSIERS);
        var after = after(cursor, wanted);
        var sum = sum(wanted);
        var rows = sum.dossiers() == 0 ? List.<OpenedDossier>of() : queries.page(wanted, after, limit + 1);
        var page = Page.of(rows, limit, last -> next(wanted, OpenedPosition.after(last)));
        var asked = wanted.asked();
        var opening = wanted.opening();
        return new OpenedFigure(
                opening.as(Opening.Kind.CELL),
                opening.as(Opening.Kind.MEASURE),
                opening.as(Opening.Kind.INDICATOR),
                opening.part() == null ? null : opening.part().parameter(),
                opening.meaning().in(language),
                asked.period().from(),
                asked.period().to(),
                wanted.question().agency().code(),
                wanted.question().groupBy().parameter(),
                wanted.group(),
                asked.at().local(),
                reach.asOf(),
                reach.gaps(),
                asked.locked(),
                sum.dossiers(),
                sum.figure(),
                page.items(),
                page.next());
    }

    /** Every one of them, page by page as they are read. */
    Iterable<OpenedDossier> all(Wanted wanted) {
        return () -> new Pages<>(
                after -> queries.next(wanted, OpenedPosition.after(after), PAGE), Function.identity(), PAGE);
    }

    /** From sums where they tell, else dossier by dossier. */
    private DrillDownQueries.Sum sum(Wanted wanted) {
        if (!wanted.whole()) {
            return queries.sum(wanted);
        }
        var side = wanted.opening().side();
        var question = wanted.question();
        var counted = counts.of(question.asked(), question.groupBy(), wanted.group(), wanted.coverage(), side.extent());
        var dossiers = side.dossiers(counted);
        return dossiers.isPresent()
                ? new DrillDownQueries.Sum(dossiers.getAsLong(), side.of(counted))
                : queries.sum(wanted);
    }

    private String next(Wanted wanted, OpenedPosition last) {
        return cursors.encode(CURSORS, wanted.list(), last.days(), last.dossier());
    }

    private OpenedPosition after(String cursor, Wanted wanted) {
        if (cursor == null) {
            return OpenedPosition.TOP;
        }
        var keys = cursors.decode(CURSORS, cursor);
        if (!keys.get(0).equals(wanted.list())) {
            throw Problems.validation(Violation.query("cursor", OTHER_FIGURE));
        }
        return new OpenedPosition(Integer.parseInt(keys.get(1)), keys.get(2));
    }
}
