package vn.cchc.report.handling;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DayHistogram;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.figure.TimeQueries;
import vn.cchc.report.handling.HandlingTimes.Times;
import vn.cchc.report.reading.Freshness;

/** Handling times in working days, by their codes. */
@ApplicationScoped
class HandlingTimeTargets implements NamedFigures {

    private static final Map<String, Function<Times, Integer>> FIGURES = Map.of(
            "handling-times.median", Times::median, "handling-times.p90", Times::p90, "handling-times.p99", Times::p99);

    private final TimeQueries queries;

    HandlingTimeTargets(TimeQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<String> codes() {
        return FIGURES.keySet();
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS);
    }

    @Override
    public Map<String, NamedFigure> read(Set<String> wanted, Asked asked) {
        var times =
                Times.of(DayHistogram.of(queries.times(asked, GroupBy.AGENCY).values()));
        return wanted.stream().collect(toMap(Function.identity(), code -> figure(code, times)));
    }

    @Override
    public Optional<Map<String, Map<String, NamedFigure>>> ofAgencies(Set<String> wanted, Asked asked) {
        var times = queries.times(asked, GroupBy.AGENCY).entrySet().stream()
                .collect(toMap(agency -> agency.getKey().code(), agency -> Times.of(agency.getValue())));
        return Optional.of(wanted.stream().collect(toMap(Function.identity(), code -> of(code, times))));
    }

    private static Map<String, NamedFigure> of(String code, Map<String, Times> times) {
        return times.entrySet().stream().collect(toMap(Map.Entry::getKey, of -> figure(code, of.getValue())));
    }

    private static NamedFigure figure(String code, Times times) {
        return NamedFigure.ofDays(FIGURES.get(code).apply(times));
    }
}
