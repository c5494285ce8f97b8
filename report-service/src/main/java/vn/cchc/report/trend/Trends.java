package vn.cchc.report.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.FrozenFigures;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.measure.MeasureReport;
import vn.cchc.report.measure.MeasureRequest;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.FrozenPeriods;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes the series of a measure. */
@ApplicationScoped
public class Trends {

    /** Each month is a count of its own. */
    static final int MOST_MONTHS = 60;

    private static final Text TOO_LONG = Text.of(
            "xu hướng theo tháng không quá " + MOST_MONTHS + " tháng",
            "a trend has at most " + MOST_MONTHS + " months");

    private final QuestionReader questions;
    private final DossierCountQueries queries;
    private final FrozenFigures frozen;
    private final FrozenPeriods periods;
    private final Freshness freshness;

    Trends(
            QuestionReader questions,
            DossierCountQueries queries,
            FrozenFigures frozen,
            FrozenPeriods periods,
            Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.frozen = frozen;
        this.periods = periods;
        this.freshness = freshness;
    }

    Trend make(MeasureRequest request, Language language) {
        return make(request.measure(), questions.read(request, GroupBy.ALL), language);
    }

    /** Of what was asked already. */
    public Trend make(Measure measure, Question question, Language language) {
        var months = question.asked().period().months();
        if (months.size() > MOST_MONTHS) {
            throw Problems.validation(Violation.query("to", TOO_LONG));
        }
        var reach = freshness.of(Freshness.DOSSIERS);
        var asked = question.asked();
        var kept = KeptMonths.of(frozen.of(asked, KeptMonths.REPORT));
        // The latest first: where nothing has changed as of its end, nothing has as of those before.
        var points = new ArrayDeque<Trend.Point>();
        for (var month : latestFirst(begun(months, asked.at()))) {
            points.addFirst(kept.point(month, measure).orElseGet(() -> point(asked, month, measure)));
        }
        return new Trend(
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                asked.at().local(),
                reach.asOf(),
                points.stream().allMatch(Trend.Point::locked),
                reach.gaps(),
                MeasureReport.Definition.of(measure, language),
                List.copyOf(points));
    }

    /** Months of a locked period that the lock does not keep for this agency are read as locked themselves, or as known today. */
    private Trend.Point point(Asked asked, ReportPeriod month, Measure measure) {
        var live = of(asked, month);
        var read = asked.locked() ? periods.of(live) : live;
        return new Trend.Point(
                month.from(), month.to(), measure.of(queries.total(read, measure.extent())), read.locked());
    }

    /** What each month comes to as it is known today; none where there are more than a trend has. */
    Map<ReportPeriod, DossierCounts> months(Asked asked) {
        var months = asked.period().months();
        Map<ReportPeriod, DossierCounts> counts = new LinkedHashMap<>();
        if (months.size() <= MOST_MONTHS) {
            begun(months, asked.at()).forEach(month -> counts.put(month, queries.total(of(asked, month))));
        }
        return counts;
    }

    private static List<ReportPeriod> begun(List<ReportPeriod> months, AsAt at) {
        return months.stream().filter(month -> !month.from().isAfter(at.day())).toList();
    }

    private static List<ReportPeriod> latestFirst(List<ReportPeriod> months) {
        var reversed = new ArrayList<>(months);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Asked of(Asked asked, ReportPeriod month) {
        return Asked.of(asked.agencyPath(), month, AsAt.endOf(month.to()).orEarlier(asked.at()));
    }
}
