package vn.cchc.report.drilldown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Page;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes the pages of the dossiers behind a figure. */
@ApplicationScoped
class DrillDowns {

    private static final String CURSORS = "opened-figure";
    private static final Text OTHER_FIGURE = Text.of("là con trỏ của ô số liệu khác", "is a cursor of another figure");

    private final QuestionReader questions;
    private final DrillDownQueries queries;
    private final DossierCountQueries counts;
    private final Freshness freshness;
    private final Cursors cursors;

    DrillDowns(
            QuestionReader questions,
            DrillDownQueries queries,
            DossierCountQueries counts,
            Freshness freshness,
            Cursors cursors) {
        this.questions = questions;
        this.queries = queries;
        this.counts = counts;
        this.freshness = freshness;
        this.cursors = cursors;
    }

    OpenedFigure page(DrillDownRequest request, String cursor, int limit, Language language) {
        var cell = request.cell();
        var group = request.group();
        var question = questions.read(request, GroupBy.FIELD);
        var figure = figure(question, cell.parameter(), group);
        var reach = freshness.of(Freshness.DOSSIERS);
        var asked = question.asked();
        var after = after(cursor, figure);
        long count = counts.of(asked, question.groupBy(), group, cell);
        var rows = count == 0 ? List.<OpenedDossier>of() : queries.page(question, cell, group, after, limit + 1);
        var page = Page.of(rows, limit, last -> cursors.encode(CURSORS, figure, last.dossier()));
        return new OpenedFigure(
                cell.parameter(),
                cell.meaning().in(language),
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.groupBy().parameter(),
                group,
                asked.at().local(),
                reach.asOf(),
                reach.gaps(),
                asked.locked(),
                count,
                page.items(),
                page.next());
    }

    private String after(String cursor, String figure) {
        if (cursor == null) {
            return "";
        }
        var keys = cursors.decode(CURSORS, cursor);
        if (!keys.get(0).equals(figure)) {
            throw Problems.validation(Violation.query("cursor", OTHER_FIGURE));
        }
        return keys.get(1);
    }

    /** What makes a list another one; the instant may go on while a period runs. */
    private static String figure(Question question, String cell, String group) {
        var period = question.asked().period();
        return String.join(
                " ",
                question.agency().code(),
                period.from().toString(),
                period.to().toString(),
                cell,
                question.groupBy().parameter(),
                String.valueOf(group));
    }
}
