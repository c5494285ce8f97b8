package vn.cchc.report.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.running.RunningFigures;

/** What the figures beside the overdue list mean, and the lateness of a dossier on it. */
@ApplicationScoped
class OverdueExplained implements ExplainedReport {

    private static final String REPORT = "overdue-dossiers";
    private static final String LATENESS = "workingDaysLate";
    private static final Text MEANING = Text.of(
            "Hồ sơ chưa giải quyết xong, thời hạn đang được tính, đã qua ngày hẹn trả tại thời điểm xem; kể cả hồ sơ được"
                    + " hẹn lại khi đã quá hạn. Theo những gì hiện biết, kể cả khi kỳ đã khóa.",
            "Open dossiers whose clock ran and the day of whose appointment had passed at the instant looked at, those"
                    + " moved after it had passed too. By all that is known now, also of a closed period.");
    private static final Text APOLOGISED = Text.of(
            "Trong số đó, hồ sơ đã có văn bản xin lỗi và hẹn lại ngày trả kết quả.",
            "Of these, those with an apology and a new appointment.");
    private static final Text DAYS = Text.of(
            "Số ngày làm việc từ ngày hẹn trả bị lỡ đầu tiên đến thời điểm xem, theo lịch làm việc của cơ quan để quá hạn;"
                    + " không tính ngày nghỉ.",
            "Working days from the first appointment missed to the instant looked at, by the calendar of the agency at"
                    + " fault; days off do not count.");
    private static final Text LAW = Text.of(
            "Nghị định 61/2018/NĐ-CP, Điều 19 và Nghị định 118/2025/NĐ-CP (hồ sơ quá hạn, xin lỗi và hẹn lại)",
            "Decree 61/2018/NĐ-CP, Article 19, and Decree 118/2025/NĐ-CP (overdue dossiers, apology, new appointment)");
    private static final Text NONE = Text.of(
            "Hồ sơ không có trong danh sách quá hạn, hoặc chưa có lịch làm việc của năm tương ứng.",
            "The dossier is not on the overdue list, or the working calendar of a year is not known.");

    private final OverdueLists lists;

    OverdueExplained(OverdueLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS);
    }

    @Override
    public List<ExplainedFigure> figures() {
        return FigureSheet.of(REPORT)
                .laidDownIn(LAW)
                .among(RunningFigures.ROWS)
                .needing(RunningFigures.COUNTS)
                .listedAt(RunningFigures.list(REPORT))
                .in(CountedIn.DOSSIERS)
                .add("count", Text.of("Hồ sơ quá hạn", "Dossiers overdue"), MEANING)
                .listedAt(null)
                .add("apologised", Text.of("Hồ sơ quá hạn đã xin lỗi", "Overdue dossiers apologised for"), APOLOGISED)
                .needing(RunningFigures.OF_DOSSIER)
                .absentWhen(NONE)
                .in(CountedIn.WORKING_DAYS)
                .add(LATENESS, Text.of("Số ngày làm việc quá hạn", "Working days late"), DAYS)
                .figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var at = asked.asked().at();
        return asked.figure().place().equals(LATENESS)
                ? lists.one(RunningFigures.listed(asked), at, asked.group())
                : RunningFigures.row(asked, lists.groups(RunningFigures.counted(asked), at));
    }
}
