package vn.cchc.report.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.problem.Language;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.FrozenFigures;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.measure.MeasureReport;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes the series of a measure. */
@ApplicationScoped
public class Trends {

    private final QuestionReader questions;
    private final DossierCountQueries queries;
    private final FrozenFigures frozen;
    private final TrendMonths months;
    private final GroupTrends groups;
    private final Freshness freshness;

    Trends(
            QuestionReader questions,
            DossierCountQueries queries,
            FrozenFigures frozen,
            TrendMonths months,
            GroupTrends groups,
            Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.frozen = frozen;
        this.months = months;
        this.groups = groups;
        this.freshness = freshness;
    }

    Trend make(TrendRequest request, Language language) {
        var measure = request.measure();
        var question = questions.read(request, GroupBy.ALL);
        var group = request.group(question.groupBy());
        var trend = make(measure, question, language);
        return question.groupBy() == GroupBy.ALL
                ? trend
                : trend.by(question.groupBy(), groups.of(measure, question, group));
    }

    /** Of what was asked already. */
    public Trend make(Measure measure, Question question, Language language) {
        var reach = freshness.of(Freshness.DOSSIERS);
        var asked = question.asked();
        var kept = KeptMonths.of(frozen.of(asked, KeptMonths.REPORT));
        var points = new ArrayDeque<Trend.Point>();
        for (var month : TrendMonths.latestFirst(asked)) {
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
                List.copyOf(points),
                null,
                null);
    }

    private Trend.Point point(Asked asked, ReportPeriod month, Measure measure) {
        var read = months.read(asked, month);
        return new Trend.Point(
                month.from(), month.to(), measure.of(queries.total(read, measure.extent())), read.locked());
    }

    /** What each month comes to as it is known today; none where there are more than a trend has. */
    Map<ReportPeriod, DossierCounts> months(Asked asked) {
        Map<ReportPeriod, DossierCounts> counts = new LinkedHashMap<>();
        TrendMonths.begun(asked).forEach(month -> counts.put(month, queries.total(TrendMonths.live(asked, month))));
        return counts;
    }
}
