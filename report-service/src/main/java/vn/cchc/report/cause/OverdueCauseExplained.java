package vn.cchc.report.cause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.cause.OverdueCauses.Dossiers;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.DossierSources;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.reading.Freshness;

/** What the figures of causes mean: of all that is late, of a group, or of what has one stated cause. */
@ApplicationScoped
class OverdueCauseExplained implements ExplainedReport {

    private static final String REPORT = "overdue-causes";
    private static final String CAUSE = "cause";

    /** What names those of which nobody said why, as for the list of dossiers. */
    private static final String NOT_SAID = "none";

    private static final Text MEANING = Text.of(
            "Mỗi hồ sơ quá hạn được đếm một lần, theo cơ quan, bước làm chậm và nguyên nhân được nêu sau cùng.",
            "Each late dossier counts once, by the agency and step at fault and by the cause that was stated last.");
    private static final Text LAW = Text.of(
            "Thông tư 01/2020/TT-VPCP, Phụ lục II, biểu II.06 (nguyên nhân quá hạn); xin lỗi theo Nghị định 61/2018/NĐ-CP,"
                    + " Điều 19 và Nghị định 118/2025/NĐ-CP",
            "Circular 01/2020/TT-VPCP, Annex II, forms II.06 (causes); apologies by Decree 61/2018/NĐ-CP, Article 19, and"
                    + " Decree 118/2025/NĐ-CP");
    private static final Text ROWS = Text.of(
            "Hồ sơ giải quyết quá hạn trong kỳ và đang giải quyết đã quá hạn",
            "Dossiers resolved late in the period, and pending ones past their day");

    private final OverdueCauseQueries queries;

    OverdueCauseExplained(OverdueCauseQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS);
    }

    @Override
    public List<ExplainedFigure> figures() {
        var groups = Stream.concat(DossierSources.KEY.groupBys().stream(), Stream.of(CAUSE));
        return FigureSheet.of(REPORT)
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .needing(RowKey.by(groups.toArray(String[]::new)))
                .in(CountedIn.DOSSIERS)
                .listedAt(opened(Cell.LATE))
                .add(
                        "late",
                        Text.of(
                                "Giải quyết quá hạn: cột (10), biểu II.06a",
                                "Resolved late: column (10) of form II.06a"))
                .listedAt(opened(Cell.OVERDUE))
                .add("overdue", Text.of("Đang giải quyết đã quá hạn: cột (13)", "Pending and overdue: column (13)"))
                .listedAt(opened(Cell.APOLOGISED))
                .add("apologised", Text.of("Đã xin lỗi và hẹn lại", "Of both, with an apology and a new appointment"))
                .listedAt(opened(Cell.NOT_APOLOGISED))
                .add("apologiesOwed", Text.of("Còn phải xin lỗi", "Of both, without one: apologies owed"))
                .figures();
    }

    /** Of a cause the same list, narrowed to it. */
    private static ItemsLink opened(Cell cell) {
        return DossierSources.opened(cell).and(CAUSE, asked -> CAUSE.equals(asked.groupBy()) ? asked.group() : null);
    }

    @Override
    public List<?> rows(RowAsked asked) {
        boolean byCause = CAUSE.equals(asked.groupBy());
        var groupBy = byCause ? GroupBy.FIELD : GroupBy.of(asked.groupBy()).orElseThrow();
        return List.of(queries.lines(asked.asked(), groupBy).stream()
                .filter(line -> asked.group() == null
                        || asked.group()
                                .equals(byCause ? cause(line) : line.group().code()))
                .map(CauseLine::dossiers)
                .reduce(Dossiers.NONE, Dossiers::plus));
    }

    private static String cause(CauseLine line) {
        return line.cause() == null ? NOT_SAID : line.cause().code();
    }
}
