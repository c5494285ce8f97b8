package vn.cchc.report.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.report.discipline.DisciplineQueries.By;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes the report of reporting discipline. */
@ApplicationScoped
class Disciplines {

    private final QuestionReader questions;
    private final DisciplineQueries queries;
    private final Freshness freshness;

    Disciplines(QuestionReader questions, DisciplineQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.freshness = freshness;
    }

    Discipline make(DisciplineRequest request) {
        var by = request.by();
        return make(by, questions.read(request));
    }

    Discipline make(By by, Question question) {
        var asked = question.asked();
        var reach = freshness.of(ToldTopic.REPORTING.topic());
        var rows = queries.rows(asked, by);
        var total = rows.stream().map(Discipline.Row::owed).reduce(ReportsOwed.NONE, ReportsOwed::plus);
        return new Discipline(
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                by.parameter(),
                asked.at().local(),
                reach.asOf(),
                asked.locked(),
                reach.gaps(),
                rows,
                total,
                Share.of(total.onTime(), total.judged()),
                Share.of(total.onTime() + total.late(), total.judged()),
                queries.undated(asked));
    }
}
