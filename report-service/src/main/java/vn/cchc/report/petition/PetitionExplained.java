package vn.cchc.report.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Choice;

/** What the figures of form II.05 mean. */
@ApplicationScoped
class PetitionExplained implements ExplainedReport {

    private static final Text MEANING = Text.of(
            "Mỗi phản ánh, kiến nghị được đếm một lần theo trạng thái cuối kỳ: tiếp nhận trong kỳ, hoặc trước kỳ mà đầu kỳ chưa"
                    + " xử lý xong. Mở lại thì lại là đang xử lý.",
            "Each petition counts once, as it stood at the end of the period: received in it, or before it and not handled"
                    + " when it began. One that was opened again is pending again.");
    private static final Text LAW = Text.of(
            "Thông tư 01/2020/TT-VPCP, Phụ lục II, biểu II.05; Nghị định 20/2008/NĐ-CP",
            "Circular 01/2020/TT-VPCP, Annex II, forms II.05; Decree 20/2008/NĐ-CP");
    private static final Text ROWS =
            Text.of("Phản ánh, kiến nghị do các cơ quan này trả lời", "Petitions that these agencies answer for");
    private static final ItemsLink LIST = ItemsLink.to("/api/v1/petitions").ofAgency();

    private final PetitionReports reports;

    PetitionExplained(PetitionReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.PETITIONS.topic());
    }

    @Override
    public List<ExplainedFigure> figures() {
        var sheet = FigureSheet.of("petitions")
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .needing(RowKey.by(PetitionsBy.values()))
                .listedAt(LIST)
                .in(CountedIn.PETITIONS)
                .add("total", Text.of("Được tiếp nhận, tổng số: cột (3)", "Received in all: column (3)"))
                .add("aboutBehaviour", Text.of("Về hành vi: cột (4)", "About conduct and handling: column (4)"))
                .add("aboutRegulation", Text.of("Về quy định: cột (5)", "About rules: column (5)"))
                .add("carriedOver", Text.of("Từ kỳ trước: cột (6)", "Carried over: column (6)"))
                .add("fresh", Text.of("Tiếp nhận trong kỳ: cột (7)", "Received in the period: column (7)"))
                .add(
                        "handled",
                        Text.of(
                                "Đã xử lý (trả lời, từ chối, trả lại): cột (8)",
                                "Answered, refused or sent back: column (8)"))
                .add("handledOnTime", Text.of("Đã xử lý đúng hạn: cột (9)", "Handled by their day: column (9)"))
                .add("pending", Text.of("Đang xử lý: cột (10)", "Pending: column (10)"))
                .add("published", Text.of("Đã công khai trả lời: cột (12)", "Answers made public: column (12)"))
                .add("reopened", Text.of("Đã mở lại ít nhất một lần", "Opened again at least once"));
        return sheet.listedAt(LIST.with("overdue", true))
                .add(
                        "overdue",
                        Text.of(
                                "Đang xử lý đã quá hạn: cột (11)",
                                "Pending past the moment their answer was due: column (11)"))
                .listedAt(LIST)
                .in(CountedIn.SHARE)
                .laidDownIn(Text.of("Quyết định 766/QĐ-TTg, chỉ số 5.2", "Decision 766/QĐ-TTg, index 5.2"))
                .made(List.of("petitions.handledOnTime"), List.of("petitions.handled", "petitions.overdue"))
                .add(
                        PetitionsOnTime.CODE,
                        "onTime",
                        Text.of("Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn", "Petitions handled on time"),
                        Text.of(
                                "xử lý đúng hạn / đến hạn trong kỳ: cột (9) / cột (8)+(11), biểu II.05a",
                                "by their day / due: columns (9) / (8)+(11) of form II.05a"))
                .figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var by = Choice.read("groupBy", asked.groupBy(), PetitionsBy.values());
        var form = by == PetitionsBy.UNIT ? PetitionForm.B : PetitionForm.A;
        var report = reports.make(form, by, asked.question());
        return asked
                .inOrTotal(report.total(), report.rows(), PetitionReport.Row::group, PetitionReport.Row::petitions)
                .stream()
                .flatMap(counts -> Stream.of(counts, Map.of("onTime", ((PetitionCounts) counts).onTime())))
                .toList();
    }
}
