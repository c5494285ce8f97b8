package vn.cchc.report.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedFigure.Beside;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.reading.ToldTopic;

/** What the figures of scorecards mean. */
@ApplicationScoped
class ScorecardExplained implements ExplainedReport {

    private static final Text MEANING = Text.of(
            "Tổng điểm của bộ tiêu chí ở từng bước: tự chấm, thẩm định, kết quả; phần trăm là điểm trên điểm tối đa.",
            "Points of the set of criteria at each step: self-scored, appraised, decided; percent is of the most points.");
    private static final Text LAW = Text.of(
            "Quyết định 876/QĐ-BNV và bộ tiêu chí do cơ quan ban hành",
            "Decision 876/QĐ-BNV and the set as its issuer laid it down");
    private static final Text ROWS =
            Text.of("Phiếu chấm điểm của năm chỉ số mới nhất", "Scorecards of the newest index year there is");
    private static final Text NOT_YET = Text.of(
            "Bước này chưa thực hiện, kết quả chưa công bố, hoặc năm trước không có để so sánh.",
            "That step was not taken, nothing is published yet, or there is no year before to compare with.");
    private static final Text SEVERAL = Text.of(
            "phải có: đơn vị có phiếu của nhiều bộ tiêu chí", "is needed: the unit has scorecards of several sets");
    private static final Beside STEP = new Beside("step", "step");

    private final ScorecardReports reports;

    ScorecardExplained(ScorecardReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.SCORECARDS.topic());
    }

    @Override
    public List<ExplainedFigure> figures() {
        var sheet = FigureSheet.of("scorecards")
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .absentWhen(NOT_YET)
                .needing(RowKey.only("agency"))
                .listedAt(ItemsLink.to("/api/v1/scorecards")
                        .ofAgency()
                        .and("set", asked -> asked.further().set()));
        scores(sheet, "self", Text.of("Tự chấm", "Self-scored"));
        scores(sheet, "appraised", Text.of("Thẩm định", "Appraised"));
        scores(sheet, "decided", Text.of("Kết quả", "As finally decided"));
        return ranks(sheet).figures();
    }

    private static void scores(FigureSheet sheet, String step, Text title) {
        sheet.in(CountedIn.POINTS)
                .beside(STEP)
                .add(step + ".points", Text.of(title.vi() + ", điểm", title.en() + ", points"))
                .add(step + ".max", Text.of(title.vi() + ", điểm tối đa", title.en() + ", most points"))
                .in(CountedIn.PERCENT)
                .beside(STEP, new Beside("points", step + ".points"), new Beside("max", step + ".max"))
                .add(step + ".percent", Text.of(title.vi() + ", phần trăm", title.en() + ", percent"));
    }

    private static FigureSheet ranks(FigureSheet sheet) {
        return sheet.counting(Text.of(
                        "Xếp hạng đã công bố của các đơn vị cùng bộ tiêu chí, 1 là tốt nhất, bằng điểm cùng hạng; so với năm"
                                + " trước cùng bộ tiêu chí.",
                        "Ranks as published among the units of the set, 1 is best, equal percentages share one; compared with"
                                + " the year before by the same set."))
                .in(CountedIn.RANK)
                .beside(STEP, new Beside("ranked", "ranked"), new Beside("band", "band"))
                .add("rank", Text.of("Hạng", "Rank"))
                .beside(STEP)
                .add("previousRank", Text.of("Hạng năm trước", "Rank of the year before"))
                .beside(new Beside("rank", "rank"), new Beside("previousRank", "previousRank"))
                .add("rankChange", Text.of("Thay đổi hạng", "Ranks won (positive) or lost"))
                .in(CountedIn.PERCENT)
                .beside(STEP)
                .add("previousPercent", Text.of("Phần trăm năm trước", "Percent of the year before"))
                .beside(new Beside("percent", "decided.percent"), new Beside("previousPercent", "previousPercent"))
                .add("percentChange", Text.of("Thay đổi phần trăm", "Percent minus that of the year before"))
                .in(CountedIn.AGENCIES)
                .beside(STEP)
                .add("ranked", Text.of("Số đơn vị được xếp hạng", "Units that have a rank"));
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var wanted = asked.further().set();
        var units = reports.make(asked.question().agency(), asked.asked(), null).sets().stream()
                .filter(set -> wanted == null || set.code().equals(wanted))
                .flatMap(set -> set.units().stream())
                .filter(unit -> unit.unit().code().equals(asked.group()))
                .toList();
        if (units.size() > 1) {
            throw Problems.validation(Violation.query("set", SEVERAL));
        }
        return units;
    }
}
