package vn.cchc.report.inspection;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedFigure.Beside;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.figure.Group;
import vn.cchc.report.inspection.InspectionReport.Coverage;

/** What the figures of inspections and findings mean. */
@ApplicationScoped
class InspectionExplained implements ExplainedReport {

    private static final String REPORT = "inspections";
    private static final String FINDINGS = "findings";
    private static final Text MEANING = Text.of(
            "Mỗi phát hiện trong kỳ được đếm một lần theo trạng thái của nó; phát hiện đã rút không tính.",
            "Each finding detected in the period counts once, by its state; withdrawn ones don't count.");
    private static final Text LAW = Text.of(
            "Kế hoạch kiểm tra cải cách hành chính và kết luận, thông báo kết quả kiểm tra",
            "Inspection plans of the administrative reform, and what inspections concluded");
    private static final Text ROWS = Text.of(
            "Phát hiện tại các đơn vị này, hoặc do các cơ quan này theo dõi",
            "Findings at these units, or kept by these agencies");
    private static final ItemsLink LIST =
            ItemsLink.to("/api/v1/findings").ofAgency().from("detectedFrom").upTo("detectedTo");

    private final InspectionReports reports;

    InspectionExplained(InspectionReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> topics() {
        return Set.of(InspectionReports.topics());
    }

    @Override
    public List<ExplainedFigure> figures() {
        var sheet = FigureSheet.of(REPORT)
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .needing(RowKey.by("agency"));
        return thresholds(coverage(shares(findings(sheet)))).figures();
    }

    private static FigureSheet findings(FigureSheet sheet) {
        return sheet.in(CountedIn.FINDINGS)
                .listedAt(LIST)
                .add("findings.findings", Text.of("Phát hiện, tổng số", "Findings in all"))
                .listedAt(LIST.with("state", "DETECTED"))
                .add("findings.detected", Text.of("Chưa xử lý", "Nothing was done about them yet"))
                .listedAt(LIST.with("state", "RECOMMENDED"))
                .add("findings.recommended", Text.of("Đã kiến nghị xử lý", "Recommended for handling"))
                .listedAt(LIST.with("state", "HANDLING"))
                .add("findings.handling", Text.of("Đang xử lý", "Being put right"))
                .listedAt(LIST.with("state", "DONE"))
                .add("findings.done", Text.of("Đã xử lý xong", "Put right, confirmed by their keeper"))
                .listedAt(LIST.with("overdue", true))
                .add("findings.overdue", Text.of("Chưa xong và quá hạn", "Not put right and past their day"))
                .listedAt(LIST);
    }

    private static FigureSheet shares(FigureSheet sheet) {
        var all = List.of(REPORT + ".findings.findings");
        return sheet.in(CountedIn.SHARE)
                .made(
                        List.of(
                                REPORT + ".findings.recommended",
                                REPORT + ".findings.handling",
                                REPORT + ".findings.done"),
                        all)
                .add(
                        InspectionTargets.ANSWERED,
                        "answered",
                        Text.of("Tỷ lệ phát hiện được xử lý hoặc kiến nghị xử lý", "Findings handled or recommended"),
                        Text.of("đã xử lý hoặc kiến nghị / tổng số phát hiện", "handled or recommended / all findings"))
                .made(List.of(REPORT + ".findings.done"), all)
                .add(
                        InspectionTargets.COMPLETED,
                        "completed",
                        Text.of("Tỷ lệ phát hiện xử lý xong", "Findings put right"),
                        Text.of("đã xử lý xong / tổng số phát hiện", "put right / all findings"));
    }

    private static FigureSheet coverage(FigureSheet sheet) {
        sheet.needing(RowKey.NONE)
                .listedAt(null)
                .among(Text.of("Đơn vị tồn tại ngày cuối kỳ", "Units that exist on the last day"));
        UnitKinds.all()
                .forEach(kind -> sheet.add(
                        InspectionTargets.coverage(kind.code()),
                        "coverage." + kind.code(),
                        Text.of("Tỷ lệ được kiểm tra: " + kind.name(), "Inspected, of the class " + kind.code()),
                        Text.of(
                                "đơn vị được kiểm tra trong kỳ / đơn vị thuộc loại này",
                                "units inspected in the period / units of the class")));
        return sheet;
    }

    private static FigureSheet thresholds(FigureSheet sheet) {
        return sheet.needing(RowKey.only("threshold"))
                .counting(Text.of(
                        "Mức phải đạt do văn bản giao cho cơ quan; nhóm là mã cơ quan và mã mức, nối bằng /.",
                        "What a document asks of an agency; the group is codes of agency and threshold, joined by /."))
                .among(Text.of("Mức phải đạt của các cơ quan này", "What these agencies have to reach"))
                .beside(new Beside("percent", "threshold.percent"), new Beside("met", "threshold.met"))
                .add("threshold.share", Text.of("Kết quả so với mức phải đạt", "The share held against it"))
                .in(CountedIn.PERCENT)
                .beside()
                .add("threshold.percent", Text.of("Mức phải đạt", "What has to be reached"));
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var report = reports.make(asked.question());
        if ("threshold".equals(asked.groupBy())) {
            return asked.in(report.thresholds(), of -> new Group(of.agency() + "/" + of.code(), of.name())).stream()
                    .map(of -> Map.of("threshold", of))
                    .toList();
        }
        if (asked.group() != null) {
            return asked.in(report.rows(), InspectionReport.Row::agency).stream()
                    .map(row ->
                            Map.of(FINDINGS, row.findings(), "answered", row.answered(), "completed", row.completed()))
                    .toList();
        }
        var coverage = report.coverage().stream().collect(toMap(of -> of.kind().code(), Coverage::inspected));
        return List.of(Map.of(
                FINDINGS,
                report.total(),
                "answered",
                report.answered(),
                "completed",
                report.completed(),
                "coverage",
                coverage));
    }
}
