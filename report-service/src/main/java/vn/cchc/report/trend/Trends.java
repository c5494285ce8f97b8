package vn.cchc.report.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.measure.MeasureReport;
import vn.cchc.report.measure.MeasureRequest;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.reading.Freshness;
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
    private final Freshness freshness;

    Trends(QuestionReader questions, DossierCountQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
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
        // The latest first: where nothing has changed as of its end, nothing has as of those before.
        var points = new ArrayDeque<Trend.Point>();
        for (var month : latestFirst(begun(months, question.asked().at()))) {
            var counts = queries.total(of(question.asked(), month), measure.extent());
            points.addFirst(new Trend.Point(month.from(), month.to(), measure.of(counts)));
        }
        return new Trend(
                question.asked().period().from(),
                question.asked().period().to(),
                question.agency().code(),
                question.agency().name(),
                question.asked().at().local(),
                reach.asOf(),
                reach.gaps(),
                MeasureReport.Definition.of(measure, language),
                List.copyOf(points));
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
