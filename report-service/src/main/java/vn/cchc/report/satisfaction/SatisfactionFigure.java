package vn.cchc.report.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.satisfaction.SatisfactionQueries.Wanted;

/** Satisfaction of those who rated a settled dossier, as the report has it in all. */
@ApplicationScoped
class SatisfactionFigure implements NamedFigures {

    static final String CODE = "satisfaction";

    private final SatisfactionReports reports;

    SatisfactionFigure(SatisfactionReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.RATINGS.topic());
    }

    @Override
    public Map<String, NamedFigure> read(Set<String> wanted, Asked asked) {
        var months = Months.endingIn(asked.period());
        var of = new Wanted(asked, months, AnswerSource.RATINGS, AnswersBy.AGENCY);
        var satisfaction = months.none() ? null : reports.answers(of).total().satisfaction();
        return Map.of(CODE, NamedFigure.ofFraction(satisfaction));
    }
}
