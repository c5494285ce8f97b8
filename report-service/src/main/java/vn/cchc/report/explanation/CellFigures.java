package vn.cchc.report.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.reading.Freshness;

/** The counts of dossiers; form II.06a shows those that have a column. */
@ApplicationScoped
class CellFigures implements ExplainedReport {

    static final String REPORT = "dossier-resolution";

    private static final Text COUNTED = Text.of(
            "Mỗi hồ sơ được đếm một lần, theo trạng thái tại thời điểm cuối kỳ; hồ sơ tiếp nhận trong kỳ, hoặc trước kỳ mà"
                    + " đầu kỳ chưa kết thúc; không tính hồ sơ không được tiếp nhận, thủ tục được miễn dùng hệ thống và việc"
                    + " không phải thủ tục hành chính.",
            "Each dossier counts once, by its state at the end of the period: received in it, or before it and not ended"
                    + " when it began. Not accepted ones, procedures exempt from the system and what is no administrative"
                    + " procedure don't count.");
    private static final Text ROWS = Text.of(
            "Hồ sơ thuộc cơ quan giải quyết, thỏa mãn điều kiện (condition)",
            "Dossiers of the agencies that settle them, for which the condition holds");

    private final DossierCountQueries counts;

    CellFigures(DossierCountQueries counts) {
        this.counts = counts;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS);
    }

    @Override
    public List<ExplainedFigure> figures() {
        var sheet = FigureSheet.of(REPORT)
                .in(CountedIn.DOSSIERS)
                .counting(COUNTED)
                .among(ROWS)
                .laidDownIn(DossierSources.FORMS)
                .needing(DossierSources.KEY);
        for (var cell : Cell.values()) {
            sheet.where(cell.condition())
                    .listedAt(DossierSources.opened(cell))
                    .add(cell.parameter(), cell.parameter(), cell.meaning());
        }
        return sheet.figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var cell = Cell.of(asked.figure().code()).orElseThrow();
        var groupBy = GroupBy.of(asked.groupBy()).orElseThrow();
        return List.of(Map.of(cell.parameter(), counts.of(asked.asked(), groupBy, asked.group(), cell)));
    }
}
