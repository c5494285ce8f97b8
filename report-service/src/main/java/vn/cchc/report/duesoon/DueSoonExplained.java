package vn.cchc.report.duesoon;

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

/** What the figures beside the list of what is due soon mean, and the time a dossier on it has left. */
@ApplicationScoped
class DueSoonExplained implements ExplainedReport {

    private static final String REPORT = "due-soon-dossiers";
    private static final String TIME_LEFT = "workingDaysLeft";
    private static final Text MEANING = Text.of(
            "Hồ sơ chưa giải quyết xong, thời hạn đang được tính, hẹn trả từ ngày xem đến hết ba ngày làm việc tiếp theo; không"
                    + " kể hồ sơ đã lỡ một lần hẹn.",
            "Open dossiers whose clock ran and whose appointment was on the day looked at or within the three working days"
                    + " after it; without those that have missed an appointment.");
    private static final Text DAYS = Text.of(
            "Số ngày làm việc từ thời điểm xem đến khi hẹn trả, theo lịch làm việc của cơ quan đang giữ hồ sơ; không tính ngày"
                    + " nghỉ.",
            "Working days from the instant looked at to the appointment, by the calendar of the agency that has the"
                    + " dossier; days off do not count.");
    private static final Text LAW = Text.of(
            "Không văn bản nào quy định thế nào là sắp đến hạn; ngày hẹn trả theo Nghị định 118/2025/NĐ-CP",
            "No text lays down what is due soon; appointments by Decree 118/2025/NĐ-CP");
    private static final Text NONE = Text.of(
            "Hồ sơ không có trong danh sách sắp đến hạn.", "The dossier is not on the list of what is due soon.");

    private final DueSoonLists lists;

    DueSoonExplained(DueSoonLists lists) {
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
                .add("count", Text.of("Hồ sơ sắp đến hạn", "Dossiers due soon"), MEANING)
                .needing(RunningFigures.OF_DOSSIER)
                .listedAt(null)
                .absentWhen(NONE)
                .in(CountedIn.WORKING_DAYS)
                .add(TIME_LEFT, Text.of("Số ngày làm việc còn lại", "Working days left"), DAYS)
                .figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var at = asked.asked().at();
        return asked.figure().place().equals(TIME_LEFT)
                ? lists.one(RunningFigures.listed(asked), at, asked.group())
                : RunningFigures.row(asked, lists.groups(RunningFigures.counted(asked), at));
    }
}
