package vn.cchc.report.serviceindex;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.DossierSources;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedFigure.Beside;
import vn.cchc.report.explanation.ExplainedFigure.Part;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.RowAsked;

/** What the figures of the index mean: of each indicator, of each group, and in all. */
@ApplicationScoped
class IndexExplained implements ExplainedReport {

    private static final String REPORT = "service-index";
    private static final Text LAW = Text.of(
            "Quyết định 766/QĐ-TTg, Bộ chỉ số phục vụ người dân, doanh nghiệp",
            "Decision 766/QĐ-TTg, index of service to people and enterprises");
    private static final Text MEANING = Text.of(
            "Chỉ tiêu không có số liệu không có điểm và không tính vào điểm tối đa có số liệu.",
            "Indicators without data have no points and are left out of the most points with data.");
    private static final Text ROWS =
            Text.of("Chỉ tiêu có hiệu lực ngày cuối kỳ", "Indicators in force on the last day");
    private static final Text NO_DATA = Text.of(
            "Không có số liệu: không có gì để chia, hoặc chưa có nguồn nào đo chỉ tiêu này.",
            "There are no data: nothing to divide by, or nothing here measures it.");

    private final ServiceIndexes indexes;
    private final IndexQueries queries;

    IndexExplained(ServiceIndexes indexes, IndexQueries queries) {
        this.indexes = indexes;
        this.queries = queries;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ServiceIndexes.topics());
    }

    @Override
    public List<ExplainedFigure> figures() {
        var sheet = FigureSheet.of(REPORT)
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .absentWhen(NO_DATA);
        total(sheet);
        var indicators = queries.newest();
        indicators.stream()
                .collect(toMap(Indicator::groupCode, Indicator::groupTitle, (one, other) -> one, TreeMap::new))
                .forEach((code, title) -> group(sheet, code, title));
        indicators.forEach(indicator -> indicator(sheet, indicator));
        return sheet.figures();
    }

    private static void total(FigureSheet sheet) {
        var band = new Beside("band", "band");
        sheet.in(CountedIn.POINTS)
                .beside(band, new Beside("points", "points"), new Beside("maxWithData", "maxWithData"))
                .add(
                        REPORT,
                        "percent",
                        Text.of("Chỉ số phục vụ, quy về 100 điểm", "The index, of a hundred points"),
                        Text.of("điểm / điểm tối đa có số liệu x 100", "points / most points with data x 100"))
                .beside(band)
                .add("points", Text.of("Tổng điểm các chỉ tiêu có số liệu", "Points of the indicators with data"))
                .beside()
                .add("maxWithData", Text.of("Điểm tối đa của các chỉ tiêu có số liệu", "Most points of these"))
                .add("max", Text.of("Điểm tối đa", "Most points of all indicators"));
    }

    private static void group(FigureSheet sheet, String code, String title) {
        var place = "groups." + code + ".";
        sheet.in(CountedIn.POINTS)
                .beside()
                .add(place + "points", Text.same(title))
                .add(
                        place + "maxWithData",
                        Text.of(title + ": điểm tối đa có số liệu", title + ": most points with data"))
                .add(place + "max", Text.of(title + ": điểm tối đa", title + ": most points"));
    }

    private static void indicator(FigureSheet sheet, Indicator indicator) {
        var place = "groups.%s.indicators.%s.".formatted(indicator.groupCode(), indicator.code());
        var code = REPORT + "-" + indicator.code();
        var weight = new Beside("max", place + "max");
        var target = new Beside("target", place + "target");
        var missing = new Beside("missing", place + "missing");
        var meaning = Text.same(indicator.definition());
        indicator
                .formula()
                .ifPresent(formula -> sheet.made(
                        side(formula.numerator(), indicator, "part"), side(formula.denominator(), indicator, "whole")));
        sheet.laidDownIn(Text.same(indicator.legalSource()))
                .in(CountedIn.SHARE)
                .beside(new Beside("points", place + "points"), weight, target, missing)
                .add(code, place + "share", Text.same(indicator.title()), meaning)
                .in(CountedIn.POINTS)
                .beside(
                        new Beside("numerator", place + "share.part"),
                        new Beside("denominator", place + "share.of"),
                        weight,
                        target,
                        missing)
                .add(
                        code + ".points",
                        place + "points",
                        Text.of(indicator.title() + ": điểm", indicator.title() + ": points"),
                        meaning)
                .beside()
                .add(
                        code + ".max",
                        place + "max",
                        Text.of(indicator.title() + ": điểm tối đa", indicator.title() + ": most points"),
                        meaning)
                .in(CountedIn.FRACTION)
                .add(
                        code + ".target",
                        place + "target",
                        Text.of(
                                indicator.title() + ": mức đạt điểm tối đa",
                                indicator.title() + ": share with all points"),
                        meaning);
    }

    private static Part side(Formula formula, Indicator indicator, String part) {
        return new Part(
                List.of(),
                formula.text(),
                IndicatorDossiers.canBeListed(formula)
                        ? DossierSources.opened("indicator", indicator.code(), part)
                        : null);
    }

    @Override
    public List<?> rows(RowAsked asked) {
        return List.of(indexes.make(asked.question()));
    }
}
