package vn.cchc.report.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedFigure.Beside;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Choice;
import vn.cchc.report.satisfaction.SatisfactionQueries.Wanted;

/** What the figures of satisfaction mean. */
@ApplicationScoped
class SatisfactionExplained implements ExplainedReport {

    private static final String REPORT = "satisfaction";
    private static final String MINIMUM = "minimumSample";
    private static final Text MEANING = Text.of(
            "Phiếu và câu trả lời của các tháng kết thúc trong kỳ; “không có ý kiến” không tính.",
            "Slips and answers of the months that end in the period; “no opinion” does not count.");
    private static final Text LAW = Text.of(
            "Quyết định 1001/QĐ-BNV ngày 11/12/2023 (SIPAS); cỡ mẫu tối thiểu chưa được xác nhận",
            "Decision 1001/QĐ-BNV of 11/12/2023 (SIPAS); the smallest sample is not confirmed");
    private static final Text TOO_FEW = Text.of(
            "Chưa đủ số câu trả lời tối thiểu, hoặc không có tháng nào kết thúc trong kỳ.",
            "There are fewer answers than a figure needs, or no month ends in the period.");

    private final SatisfactionReports reports;
    private final SatisfactionQueries queries;

    SatisfactionExplained(SatisfactionReports reports, SatisfactionQueries queries) {
        this.reports = reports;
        this.queries = queries;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.RATINGS.topic());
    }

    @Override
    public List<ExplainedFigure> figures() {
        var sheet = FigureSheet.of(REPORT).counting(MEANING).laidDownIn(LAW).absentWhen(TOO_FEW);
        var criteria = queries.allCriteria();
        for (var source : AnswerSource.values()) {
            var title = Text.of(source.title(), source.parameter());
            sheet.among(title).needing(key(source));
            overall(sheet.laidDownIn(LAW), source, title);
            criteria.forEach(criterion -> criterion(sheet, source, criterion));
        }
        return sheet.figures();
    }

    private static RowKey key(AnswerSource source) {
        return RowKey.by(Arrays.stream(AnswersBy.values())
                .filter(by -> source == AnswerSource.RATINGS || by.ofUnits())
                .toArray(AnswersBy[]::new));
    }

    private static void overall(FigureSheet sheet, AnswerSource source, Text title) {
        var place = source.parameter() + ".satisfaction";
        var code = source == AnswerSource.RATINGS ? SatisfactionFigure.CODE : REPORT + "." + place;
        sheet.beside(new Beside(MINIMUM, MINIMUM))
                .in(CountedIn.SLIPS)
                .add(
                        source.parameter() + ".slips",
                        Text.of("Số phiếu: " + title.vi(), "Slips handed in: " + title.en()))
                .in(CountedIn.FRACTION)
                .beside(new Beside(MINIMUM, MINIMUM), new Beside("slips", source.parameter() + ".slips"))
                .add(
                        code,
                        place,
                        Text.of("Mức độ hài lòng chung: " + title.vi(), "Satisfaction overall: " + title.en()),
                        Text.of(
                                "bình quân tỷ lệ hài lòng của năm yếu tố; thiếu một yếu tố thì không tính",
                                "mean of the shares of the satisfied of the five factors; none where one has too few answers"));
    }

    private static void criterion(FigureSheet sheet, AnswerSource source, AskedCriterion criterion) {
        var place = "%s.figures.%s.".formatted(source.parameter(), criterion.criterion());
        var sample = new Beside("answers", place + "answers");
        sheet.laidDownIn(Text.same(criterion.legalBasis()))
                .in(CountedIn.ANSWERS)
                .beside(new Beside(MINIMUM, MINIMUM))
                .add(place + "answers", titled("Câu trả lời", "Answers", criterion))
                .in(CountedIn.SCORE)
                .beside(sample, new Beside(MINIMUM, MINIMUM))
                .add(place + "mean", titled("Điểm bình quân", "Mean score", criterion));
        if (criterion.kind() == AskedCriterion.Kind.FACTOR) {
            sheet.in(CountedIn.SHARE)
                    .add(
                            place + "satisfied",
                            titled("Tỷ lệ hài lòng", "Share of the satisfied", criterion),
                            Text.of(
                                    "câu trả lời hài lòng / câu trả lời có ý kiến",
                                    "answers of the satisfied / answers"));
        }
    }

    private static Text titled(String vi, String en, AskedCriterion criterion) {
        return Text.of(vi + ": " + criterion.name(), en + ": " + criterion.name());
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var by = Choice.read("groupBy", asked.groupBy(), AnswersBy.values());
        var months = Months.endingIn(asked.asked().period());
        var source = asked.figure().place().startsWith(AnswerSource.OPEN_SURVEY.parameter())
                ? AnswerSource.OPEN_SURVEY
                : AnswerSource.RATINGS;
        var report = reports.make(asked.question(), new Wanted(asked.asked(), months, source, by));
        return asked.inOrTotal(report.total(), report.rows(), Satisfaction.Row::group, row -> row).stream()
                .map(row -> Map.of(source.parameter(), row, MINIMUM, report.minimumSample()))
                .toList();
    }
}
