package vn.cchc.report.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.kit.problem.Language;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.measure.MeasureReports;
import vn.cchc.report.measure.Topic;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.request.Question;
import vn.cchc.report.resolution.ResolutionReports;
import vn.cchc.report.scoreboard.Criterion;
import vn.cchc.report.scoreboard.Scoreboards;
import vn.cchc.report.trend.Trends;

/** Asks the reports about dossiers, one question for all of them. */
@ApplicationScoped
class DossierReports {

    private static final int MONTHS = 12;

    private final ResolutionReports resolutions;
    private final MeasureReports measures;
    private final Trends trends;
    private final Scoreboards scoreboards;

    DossierReports(ResolutionReports resolutions, MeasureReports measures, Trends trends, Scoreboards scoreboards) {
        this.resolutions = resolutions;
        this.measures = measures;
        this.trends = trends;
        this.scoreboards = scoreboards;
    }

    DossierBlocks of(Question question, Criterion ranked, Language language) {
        var all = new Question(question.agency(), question.asked(), GroupBy.CHANNEL);
        return new DossierBlocks(
                resolutions.make(question),
                measures.make(Topic.TIMELINESS, all, language),
                measures.make(Topic.CHANNELS, all, language),
                trends.make(Measure.ON_TIME, year(question), language),
                scoreboards.make(List.of(ranked), question, language));
    }

    /** The twelve months up to the one in which the period ends, or in which we are. */
    private static Question year(Question question) {
        var at = question.asked().at();
        var last = question.asked().period().to();
        var first = last.plusDays(1).minusMonths(MONTHS);
        while (last.minusMonths(1).isAfter(at.day())) {
            last = last.minusMonths(1);
            first = first.minusMonths(1);
        }
        var asked = Asked.of(question.agency().path(), new ReportPeriod(first, last), at);
        return new Question(question.agency(), asked, GroupBy.ALL);
    }
}
