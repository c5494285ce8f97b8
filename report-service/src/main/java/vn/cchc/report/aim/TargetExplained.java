package vn.cchc.report.aim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;

/** What stands beside a target. */
@ApplicationScoped
class TargetExplained implements ExplainedReport {

    private static final Text MEANING = Text.of(
            "Chỉ tiêu của văn bản, so với số liệu của báo cáo mà người quản lý chỉ tiêu đã chọn (measure).",
            "A target of a document, held against the figure its keeper has chosen (measure).");
    private static final Text NO_DATA = Text.of(
            "Chỉ tiêu chưa gắn với số liệu nào, số liệu tính bằng đơn vị khác, hoặc không phát sinh (xem beside.missing).",
            "No figure was chosen, it is counted in another unit, or nothing was counted (see beside.missing).");

    private final TargetReports reports;

    TargetExplained(TargetReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.TARGETS.topic(), Freshness.DOSSIERS);
    }

    @Override
    public List<ExplainedFigure> figures() {
        var measure = new Beside("measure", "measure");
        var standing = new Beside("standing", "standing");
        var why = new Beside("missing", "missing");
        return FigureSheet.of("targets")
                .counting(MEANING)
                .laidDownIn(Text.of("Văn bản và vị trí ghi ở chỉ tiêu", "The document and place that the target names"))
                .among(Text.of(
                        "Chỉ tiêu của năm mà kỳ kết thúc, của cơ quan, cấp dưới và cấp trên của nó",
                        "Targets of the year the period ends in, of the agency, those below and those above it"))
                .absentWhen(NO_DATA)
                .needing(RowKey.only("target"))
                .listedAt(ItemsLink.to("/api/v1/targets")
                        .and("year", asked -> asked.asked().period().to().getYear()))
                .in(CountedIn.AS_TARGETED)
                .beside(
                        new Beside("operator", "operator"),
                        new Beside("unit", "unit"),
                        new Beside("document", "document"))
                .add("value", Text.of("Mức yêu cầu", "What is asked for"))
                .beside(measure, new Beside("value", "value"), new Beside("operator", "operator"), standing, why)
                .add("compared", Text.of("Kết quả so với yêu cầu", "What is held against it"))
                .in(CountedIn.SHARE)
                .beside(measure, standing, why)
                .add("share", Text.of("Số liệu trong kỳ", "The share in the period"))
                .beside(measure)
                .add("base", Text.of("Số liệu năm gốc", "The same share in the base year"))
                .figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        return asked.in(reports.make(asked.question()).rows(), row -> new Group(row.target(), row.metric()));
    }
}
