package vn.cchc.report.petition;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.QuestionReader;

/** Makes form II.05. */
@ApplicationScoped
class PetitionReports {

    private static final String FORM = "II.05a";

    private final QuestionReader questions;
    private final PetitionQueries queries;
    private final Freshness freshness;

    PetitionReports(QuestionReader questions, PetitionQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.freshness = freshness;
    }

    PetitionReport make(PetitionRequest request) {
        var by = request.by();
        var question = questions.read(request);
        var asked = question.asked();
        var reach = freshness.of(ToldTopic.PETITIONS.topic());
        var rows = queries.rows(asked, by);
        var total = rows.stream().map(PetitionReport.Row::petitions).reduce(PetitionCounts.NONE, PetitionCounts::plus);
        return new PetitionReport(
                FORM,
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
                Share.of(total.handledOnTime(), total.handled()));
    }
}
