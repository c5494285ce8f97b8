package vn.cchc.report.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.DossierSources;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedFigure.Beside;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** What the figures of handling times mean. */
@ApplicationScoped
class HandlingTimeExplained implements ExplainedReport {

    private static final String REPORT = "handling-times";
    private static final Text MEANING = Text.of(
            "Hồ sơ giải quyết xong trong kỳ, xếp theo số ngày làm việc đã dùng: không tính ngày tiếp nhận và thời gian chờ bổ"
                    + " sung, nộp tiền, tạm dừng. Phân vị là thời gian của chính một hồ sơ, không nội suy.",
            "Dossiers resolved in the period in the order of the working days they took: without the day of receipt and without"
                    + " pauses. A percentile is the time of one of them, not interpolated.");
    private static final Text LAW = Text.of(
            "Bộ luật Dân sự 2015, Điều 147 (ngày đầu không tính); chưa có văn bản nào quy định các phân vị",
            "Civil Code 2015, Article 147 (the first day does not count); no text prescribes the percentiles");
    private static final Text ROWS = Text.of("Hồ sơ giải quyết xong trong kỳ", "Dossiers resolved in the period");
    private static final Text NONE = Text.of(
            "Không có hồ sơ nào giải quyết xong mà tính được thời gian.",
            "No dossier was resolved whose time is known.");

    private final HandlingTimeReports reports;

    HandlingTimeExplained(HandlingTimeReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS);
    }

    @Override
    public List<ExplainedFigure> figures() {
        return FigureSheet.of(REPORT)
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .absentWhen(NONE)
                .needing(DossierSources.KEY)
                .listedAt(DossierSources.opened(Cell.RESOLVED))
                .in(CountedIn.DOSSIERS)
                .add("dossiers", Text.of("Hồ sơ đã giải quyết", "Dossiers resolved"))
                .add("timed", Text.of("Hồ sơ tính được thời gian", "Dossiers whose time is known"))
                .in(CountedIn.WORKING_DAYS)
                .beside(new Beside("timed", "timed"))
                .add("median", Text.of("Thời gian giải quyết, trung vị", "Handling time, median"))
                .add("p90", Text.of("Thời gian 90 % số hồ sơ không vượt quá", "Handling time, 90th percentile"))
                .add("p99", Text.of("Thời gian 99 % số hồ sơ không vượt quá", "Handling time, 99th percentile"))
                .figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var groupBy = QuestionReader.groupBy(asked.groupBy());
        var report = reports.make(new Question(asked.question().agency(), asked.asked(), groupBy));
        return asked.inOrTotal(report.total(), report.rows(), HandlingTimes.Row::group, HandlingTimes.Row::times);
    }
}
