package vn.cchc.report.trend;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.report.figure.FrozenFigure;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.period.ReportPeriod;

/**
 * The months of a trend as a lock keeps them: a lock copies where dossiers stood at its end, from which no earlier month can be
 * counted.
 */
record KeptMonths(Map<String, Map<String, Long>> months) {

    static final String REPORT = "trend";

    static final String PART = ".part";
    static final String OF = ".of";

    static KeptMonths of(List<FrozenFigure> figures) {
        Map<String, Map<String, Long>> months = new HashMap<>();
        figures.stream()
                .filter(figure ->
                        figure.figure().endsWith(PART) || figure.figure().endsWith(OF))
                .forEach(figure -> months.computeIfAbsent(figure.row().code(), month -> new HashMap<>())
                        .put(figure.figure(), figure.value().longValueExact()));
        return new KeptMonths(months);
    }

    /** A month goes by its first day. */
    static String code(LocalDate from) {
        return from.toString();
    }

    /** Empty where the lock keeps no such month or measure. */
    Optional<Trend.Point> point(ReportPeriod month, Measure measure) {
        var kept = months.getOrDefault(code(month.from()), Map.of());
        var part = kept.get(measure.parameter() + PART);
        var of = kept.get(measure.parameter() + OF);
        return part == null || of == null
                ? Optional.empty()
                : Optional.of(new Trend.Point(month.from(), month.to(), Share.of(part, of), true));
    }
}
