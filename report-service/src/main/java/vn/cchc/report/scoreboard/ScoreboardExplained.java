package vn.cchc.report.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedFigure.Beside;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.Question;

/** What the figures of the scoreboard mean. */
@ApplicationScoped
class ScoreboardExplained implements ExplainedReport {

    private static final String REPORT = "agency-scoreboard";
    private static final Text MEANING = Text.of(
            "Các cơ quan xếp theo giá trị của chỉ tiêu (measure), 1 là tốt nhất, bằng nhau thì cùng hạng; không có giá trị thì"
                    + " không xếp. So với kỳ liền trước cùng độ dài.",
            "Agencies in the order of the measure's value, 1 is best, equal ones share a rank; without a value there is none."
                    + " Compared with the period of the same length before.");
    private static final Text NONE = Text.of(
            "Cơ quan không có giá trị trong kỳ này hoặc kỳ trước.",
            "The agency has no value in this period or in the one before.");

    private final Scoreboards boards;

    ScoreboardExplained(Scoreboards boards) {
        this.boards = boards;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS);
    }

    @Override
    public List<ExplainedFigure> figures() {
        var numerator = new Beside("numerator", "share.part");
        var denominator = new Beside("denominator", "share.of");
        return FigureSheet.of(REPORT)
                .counting(MEANING)
                .laidDownIn(Text.of(
                        "Căn cứ của chỉ tiêu dùng để xếp; cách xếp hạng do hệ thống quy định",
                        "That of the measure; how agencies are ranked is the system's own"))
                .among(Text.of("Cơ quan có trong kỳ", "Agencies that there are in the period"))
                .absentWhen(NONE)
                .needing(RowKey.only("agency"))
                .in(CountedIn.RANK)
                .beside(numerator, denominator)
                .add("rank", Text.of("Hạng", "Rank"))
                .beside()
                .add("previousRank", Text.of("Hạng kỳ trước", "Rank in the period before"))
                .beside(new Beside("rank", "rank"), new Beside("previousRank", "previousRank"))
                .add("rankChange", Text.of("Thay đổi hạng", "Ranks won (positive) or lost"))
                .beside()
                .add("meanPlace", Text.of("Bình quân thứ hạng theo các chỉ tiêu", "Mean of the places by each measure"))
                .add(
                        "previousMeanPlace",
                        Text.of("Bình quân thứ hạng kỳ trước", "Mean of the places in the period before"))
                .in(CountedIn.SHARE)
                .add("share", Text.of("Giá trị của chỉ tiêu", "The value it is ranked by"))
                .in(CountedIn.FRACTION)
                .add("previousValue", Text.of("Giá trị kỳ trước", "Value in the period before"))
                .beside(numerator, denominator, new Beside("previousValue", "previousValue"))
                .add("valueChange", Text.of("Thay đổi giá trị", "Value minus that of the period before"))
                .needing(RowKey.NONE)
                .beside()
                .in(CountedIn.AGENCIES)
                .add("ranked", Text.of("Số cơ quan được xếp hạng", "Agencies with a rank"))
                .figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var question = new Question(asked.question().agency(), asked.asked(), GroupBy.AGENCY);
        var board = boards.make(Criteria.read(List.of(asked.further().measure())), question, Language.EN);
        return asked.group() == null
                ? List.of(Map.of("ranked", board.ranked()))
                : asked.in(board.rows(), Scoreboard.Row::agency);
    }
}
