package vn.cchc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
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

/** What the figures of paper counts mean. */
@ApplicationScoped
class ReconciliationExplained implements ExplainedReport {

    private static final String REPORT = "counter-reconciliation";
    private static final Text MEANING = Text.of(
            "Mỗi ngày Bộ phận Một cửa phải đếm hồ sơ giấy được đếm một lần, theo kết quả đối chiếu sau cùng.",
            "Each day on which a counter owed a count on paper counts once, as the comparison stood last.");
    private static final Text TRAFFIC = Text.of(
            "Cộng các ngày đã đếm của kỳ; chênh lệch cộng giá trị tuyệt đối của từng ngày.",
            "The sum of the days counted; differences are added up whichever way each of them goes.");
    private static final Text LAW = Text.of(
            "Chưa có văn bản quy định; đối chiếu sổ giấy với hệ thống do hệ thống đặt ra",
            "No text prescribes it; comparing paper with the system is the system's own rule");
    private static final Text ROWS = Text.of("Ngày làm việc của Bộ phận Một cửa", "Days of the counters");
    private static final ItemsLink LIST =
            ItemsLink.to("/api/v1/paper-counts").ofAgency().from("from").upTo("to");

    private final CounterReports reports;

    ReconciliationExplained(CounterReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.COUNTERS.topic());
    }

    @Override
    public List<ExplainedFigure> figures() {
        var sheet = FigureSheet.of(REPORT)
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .needing(RowKey.by(CounterBy.values()))
                .in(CountedIn.DAYS)
                .listedAt(LIST)
                .add("days.owed", Text.of("Ngày phải đếm", "Days owed"))
                .listedAt(LIST.with("state", "MATCHING"))
                .add("days.matching", Text.of("Khớp", "The same in the system"))
                .listedAt(LIST.with("state", "SETTLED"))
                .add("days.settled", Text.of("Lệch, đã giải trình", "Differing, explained by the head"))
                .listedAt(LIST.with("state", "OPEN"))
                .add("days.differing", Text.of("Lệch, chưa giải trình", "Differing, explained by nobody"))
                .listedAt(LIST.with("state", "MISSING"))
                .add("days.notCounted", Text.of("Không đếm", "Over, and not counted"))
                .listedAt(LIST);
        return shares(traffic(sheet)).figures();
    }

    private static FigureSheet traffic(FigureSheet sheet) {
        return sheet.counting(TRAFFIC)
                .in(CountedIn.DOSSIERS)
                .add("paper.received", Text.of("Tiếp nhận, đếm trên giấy", "Received, counted on paper"))
                .add("paper.returned", Text.of("Trả kết quả, đếm trên giấy", "Returned, counted on paper"))
                .add("system.received", Text.of("Tiếp nhận, trên hệ thống", "Received, in the system"))
                .add("system.returned", Text.of("Trả kết quả, trên hệ thống", "Returned, in the system"))
                .add("difference.received", Text.of("Chênh lệch tiếp nhận", "Difference of what was received"))
                .add("difference.returned", Text.of("Chênh lệch trả kết quả", "Difference of what was returned"));
    }

    private static FigureSheet shares(FigureSheet sheet) {
        var counted = List.of(REPORT + ".days.matching", REPORT + ".days.settled", REPORT + ".days.differing");
        return sheet.in(CountedIn.SHARE)
                .made(counted, List.of(REPORT + ".days.owed"))
                .add(
                        "counted",
                        Text.of("Tỷ lệ ngày đã đếm", "Days counted, of those owed"),
                        Text.of("ngày đã đếm / ngày phải đếm", "days counted / days owed"))
                .made(counted.subList(0, 1), counted)
                .add(
                        "matching",
                        Text.of("Tỷ lệ ngày khớp", "Days that agree, of those counted"),
                        Text.of("ngày khớp / ngày đã đếm", "days that agree / days counted"));
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var by = Choice.read("groupBy", asked.groupBy(), CounterBy.values());
        var report = reports.reconciliation(by, asked.question());
        return asked.inOrTotal(report.total(), report.rows(), Reconciliation.Row::group, row -> row);
    }
}
