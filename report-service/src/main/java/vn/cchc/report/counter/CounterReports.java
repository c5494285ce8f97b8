package vn.cchc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes the reports on counters. */
@ApplicationScoped
class CounterReports {

    private final QuestionReader questions;
    private final CounterQueries queries;
    private final Freshness freshness;

    CounterReports(QuestionReader questions, CounterQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.freshness = freshness;
    }

    Reconciliation reconciliation(CounterRequest request) {
        var by = request.by();
        return reconciliation(by, questions.read(request));
    }

    Reconciliation reconciliation(CounterBy by, Question question) {
        var asked = question.asked();
        var reach = freshness.of(ToldTopic.COUNTERS.topic());
        var rows = queries.days(asked, by);
        return new Reconciliation(
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
                rows.stream().reduce(Reconciliation.Row.NONE, Reconciliation.Row::plus));
    }

    PublicationSessions sessions(CounterRequest request) {
        var by = request.by();
        return sessions(by, questions.read(request));
    }

    PublicationSessions sessions(CounterBy by, Question question) {
        var asked = question.asked();
        var reach = freshness.of(ToldTopic.COUNTERS.topic());
        var rows = queries.sessions(asked, by);
        var total = rows.stream().map(PublicationSessions.Row::sessions).reduce(HalfDays.NONE, HalfDays::plus);
        return new PublicationSessions(
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
                total.inTimeShare());
    }
}
