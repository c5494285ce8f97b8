package vn.cchc.report.cause;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.report.cause.OverdueCauses.Dossiers;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.FigureRequest;
import vn.cchc.report.request.QuestionReader;

/** Makes the report of causes. */
@ApplicationScoped
class OverdueCauseReports {

    private final QuestionReader questions;
    private final OverdueCauseQueries queries;
    private final Freshness freshness;

    OverdueCauseReports(QuestionReader questions, OverdueCauseQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.freshness = freshness;
    }

    OverdueCauses make(FigureRequest request) {
        var question = questions.read(request, GroupBy.FIELD);
        var reach = freshness.of(Freshness.DOSSIERS);
        var asked = question.asked();
        var lines = queries.lines(asked, question.groupBy());
        return new OverdueCauses(
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                question.groupBy().parameter(),
                asked.at().local(),
                reach.asOf(),
                reach.gaps(),
                asked.locked(),
                CauseLine.byGroup(lines),
                CauseLine.byFault(question.groupBy(), lines),
                CauseLine.byCause(question.groupBy(), lines),
                lines.stream().map(CauseLine::dossiers).reduce(Dossiers.NONE, Dossiers::plus),
                lines);
    }
}
