package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.plan.Percent;
import vn.cchc.plan.inspection.FindingQueries.Stood;
import vn.cchc.plan.inspection.domain.FindingSource;
import vn.cchc.plan.inspection.domain.Measure;
import vn.cchc.plan.inspection.domain.Share;

/** The two indicators of findings, which plans word alike: answered in some way, and put right completely. */
@ApplicationScoped
class Indicators {

    private final FindingQueries queries;
    private final ThresholdRepository thresholds;
    private final Units names;

    Indicators(FindingQueries queries, ThresholdRepository thresholds, Units names) {
        this.queries = queries;
        this.thresholds = thresholds;
        this.names = names;
    }

    /** Which findings, and at the end of which day. */
    record Asked(String agency, String path, LocalDate from, LocalDate to, LocalDate at) {}

    @Transactional
    IndicatorsView of(Asked asked) {
        List<Stood> rows = queries.stood(asked.path(), asked.from(), asked.to(), asked.at());
        return new IndicatorsView(
                asked.agency(),
                asked.from(),
                asked.to(),
                asked.at(),
                FindingCounts.of(rows),
                lines(rows, thresholds.inForce(asked.agency(), asked.at())),
                units(rows));
    }

    /** Both over all findings, whether something is asked or not, and whatever else is asked. */
    private static List<IndicatorLine> lines(List<Stood> rows, Collection<ThresholdEntity> asked) {
        List<IndicatorLine> lines = new ArrayList<>();
        for (Measure measure : List.of(Measure.ANSWERED, Measure.COMPLETED)) {
            List<ThresholdEntity> of = asked.stream()
                    .filter(threshold -> threshold.measure() == measure)
                    .toList();
            if (of.stream().allMatch(threshold -> threshold.source() != null)) {
                lines.add(line(measure, null, rows, null));
            }
            of.forEach(threshold -> lines.add(line(measure, threshold.source(), rows, threshold)));
        }
        return lines;
    }

    private static IndicatorLine line(
            Measure measure, FindingSource source, List<Stood> rows, ThresholdEntity threshold) {
        FindingCounts counts = FindingCounts.of(rows.stream()
                .filter(row -> source == null || row.source() == source)
                .toList());
        long counted = measure == Measure.ANSWERED ? counts.answered() : counts.done();
        Share share = new Share(counted, counts.findings());
        return new IndicatorLine(
                measure,
                source,
                counted,
                counts.findings(),
                Percent.of(share.numerator(), share.denominator()),
                threshold == null ? null : threshold.view(),
                share.meets(threshold == null ? null : threshold.bound()));
    }

    private List<UnitFindings> units(List<Stood> rows) {
        Map<String, List<Stood>> byAgency =
                rows.stream().collect(Collectors.groupingBy(Stood::agency, TreeMap::new, Collectors.toList()));
        return byAgency.entrySet().stream()
                .map(entry -> new UnitFindings(
                        entry.getKey(), names.name(entry.getKey()), FindingCounts.of(entry.getValue())))
                .toList();
    }
}
