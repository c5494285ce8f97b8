package vn.cchc.report.discipline;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.report.discipline.DisciplineQueries.By;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.ToldTopic;

/** Reports handed in on time, of those that are not pending. */
@ApplicationScoped
class ReportsOnTime implements NamedFigures {

    static final String CODE = "reporting-discipline";

    private final DisciplineQueries queries;

    ReportsOnTime(DisciplineQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.REPORTING.topic());
    }

    @Override
    public Map<String, NamedFigure> read(Set<String> wanted, Asked asked) {
        var total = queries.rows(asked, By.AGENCY).stream()
                .map(Discipline.Row::owed)
                .reduce(ReportsOwed.NONE, ReportsOwed::plus);
        return Map.of(CODE, NamedFigure.of(Share.of(total.onTime(), total.judged())));
    }

    @Override
    public Optional<Map<String, Map<String, NamedFigure>>> ofAgencies(Set<String> wanted, Asked asked) {
        var figures = queries.rows(asked, By.AGENCY).stream()
                .collect(toMap(row -> row.group().code(), row -> NamedFigure.of(row.onTime())));
        return Optional.of(Map.of(CODE, figures));
    }
}
