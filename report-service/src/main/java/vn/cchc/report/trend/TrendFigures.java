package vn.cchc.report.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.ReportWords;

/** Every measure month by month, as it is known today: what a lock keeps of a trend. */
@ApplicationScoped
class TrendFigures implements Freezable {

    private final Trends trends;

    TrendFigures(Trends trends) {
        this.trends = trends;
    }

    @Override
    public String report() {
        return KeptMonths.REPORT;
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        Map<Group, Map<String, Share>> rows = new HashMap<>();
        trends.months(asked.unlocked()).forEach((month, counts) -> rows.put(group(month), shares(counts)));
        return rows;
    }

    private static Group group(ReportPeriod month) {
        return new Group(
                KeptMonths.code(month.from()), ReportWords.day(month.from()) + " - " + ReportWords.day(month.to()));
    }

    private static Map<String, Share> shares(DossierCounts counts) {
        return Stream.of(Measure.values()).collect(Collectors.toMap(Measure::parameter, measure -> measure.of(counts)));
    }
}
