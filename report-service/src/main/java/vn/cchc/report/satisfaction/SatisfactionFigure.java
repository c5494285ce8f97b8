package vn.cchc.report.satisfaction;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.satisfaction.SatisfactionQueries.Wanted;
import vn.cchc.report.satisfaction.SatisfactionReports.Answers;

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
        var satisfaction =
                answers(asked).map(answers -> answers.total().satisfaction()).orElse(null);
        return Map.of(CODE, NamedFigure.ofFraction(satisfaction));
    }

    @Override
    public Optional<Map<String, Map<String, NamedFigure>>> ofAgencies(Set<String> wanted, Asked asked) {
        var figures = answers(asked).map(Answers::rows).orElse(List.of()).stream()
                .collect(toMap(row -> row.group().code(), row -> NamedFigure.ofFraction(row.satisfaction())));
        return Optional.of(Map.of(CODE, figures));
    }

    /** None while no month of the period is over. */
    private Optional<Answers> answers(Asked asked) {
        var months = Months.endingIn(asked.period());
        return Optional.of(months)
                .filter(of -> !of.none())
                .map(of -> reports.answers(new Wanted(asked, of, AnswerSource.RATINGS, AnswersBy.AGENCY)));
    }
}
