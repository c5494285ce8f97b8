package vn.cchc.report.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.request.Choice;

/** What the figures of form II.07b mean. */
@ApplicationScoped
class CatalogueExplained implements ExplainedReport {

    private static final Text MEANING = Text.of(
            "Mỗi thủ tục hành chính trong danh mục được đếm một lần, theo bản có hiệu lực ngày cuối kỳ và cấp giải quyết của"
                    + " bản đó.",
            "Each procedure of the catalogue counts once, by its version in force on the last day and the level that settles"
                    + " it.");
    private static final Text LAW = Text.of(
            "Thông tư 01/2020/TT-VPCP, Phụ lục II, biểu II.07b", "Circular 01/2020/TT-VPCP, Annex II, form II.07b");
    private static final Text ROWS = Text.of(
            "Thủ tục do cơ quan được hỏi và các đơn vị trực thuộc giải quyết, hoặc của cấp đó khi chưa nêu cơ quan; của tỉnh là"
                    + " cả danh mục",
            "Procedures that the agency asked for or one below it answers for or, where nobody is named, of its level; of the"
                    + " province the whole catalogue");
    private static final List<String> BLOCKS = List.of("inForce", "oneStop", "internalProcess");
    private static final List<Text> BLOCK_TITLES = List.of(
            Text.of("TTHC đang có hiệu lực", "In force"),
            Text.of("TTHC theo cơ chế một cửa", "Through the one-stop mechanism"),
            Text.of("TTHC có quy trình nội bộ", "With a published internal process"));
    private static final List<String> LEVELS = List.of("total", "province", "district", "commune");
    private static final List<Text> LEVEL_TITLES = List.of(
            Text.of("tổng số", "in all"),
            Text.of("cấp tỉnh", "province"),
            Text.of("cấp huyện", "district"),
            Text.of("cấp xã", "commune"));

    /** Number of the form's first column of figures. */
    private static final int FIRST = 3;

    private final CatalogueReports reports;

    CatalogueExplained(CatalogueReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> topics() {
        return Set.of(CatalogueReports.topics());
    }

    @Override
    public List<ExplainedFigure> figures() {
        var sheet = FigureSheet.of("procedures")
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .needing(RowKey.by(ProceduresBy.values()))
                .in(CountedIn.PROCEDURES);
        for (int block = 0; block < BLOCKS.size(); block++) {
            for (int level = 0; level < LEVELS.size(); level++) {
                sheet.listedAt(inForce(LEVELS.get(level)))
                        .add(BLOCKS.get(block) + "." + LEVELS.get(level), title(block, level));
            }
        }
        return sheet.listedAt(inForce(LEVELS.get(0)))
                .add("interlinked", Text.of("TTHC liên thông", "In force, of several agencies one after the other"))
                .listedAt(null)
                .add("announced", Text.of("Công bố mới trong kỳ", "Came into force in the period for the first time"))
                .add("abolished", Text.of("Hết hiệu lực trong kỳ", "Ceased to be in force in the period"))
                .add(
                        "used",
                        Text.of("Có phát sinh hồ sơ trong kỳ", "With a dossier in the period"),
                        Text.of(
                                "Thủ tục có hồ sơ trong kỳ tại cơ quan được hỏi và các đơn vị trực thuộc.",
                                "Procedures with a dossier in the period at the agency asked for or below it."))
                .figures();
    }

    private static Text title(int block, int level) {
        int column = FIRST + block * LEVELS.size() + level;
        var of = BLOCK_TITLES.get(block);
        var at = LEVEL_TITLES.get(level);
        return Text.of(
                "%s, %s: cột (%d)".formatted(of.vi(), at.vi(), column),
                "%s, %s: column (%d)".formatted(of.en(), at.en(), column));
    }

    /** As the catalogue lists what is in force on the last day. */
    private static ItemsLink inForce(String level) {
        var list = ItemsLink.to("/api/v1/procedures")
                .with("kind", "TTHC")
                .upTo("on")
                .and("field", asked -> "field".equals(asked.groupBy()) ? asked.group() : null);
        return level.equals("total") ? list : list.with("level", level.toUpperCase(Locale.ROOT));
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var by = Choice.read("groupBy", asked.groupBy(), ProceduresBy.values());
        var report = reports.make(asked.question(), by);
        return asked.inOrTotal(
                report.total(), report.rows(), CatalogueReport.Row::group, CatalogueReport.Row::procedures);
    }
}
