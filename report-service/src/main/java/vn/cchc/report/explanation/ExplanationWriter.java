package vn.cchc.report.explanation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn.Kind;
import vn.cchc.report.explanation.ExplainedFigure.Fraction;
import vn.cchc.report.explanation.ExplainedFigure.Part;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.rendering.ReportWords;

/** Puts an explanation into words. */
final class ExplanationWriter {

    private static final Text NO_ROW =
            Text.of("Báo cáo của kỳ không có dòng nào như vậy.", "The report of the period has no such row.");
    private static final Text NOTHING_TO_DIVIDE_BY =
            Text.of("Không có gì để chia: mẫu số bằng 0.", "There is nothing to divide by: the denominator is 0.");

    private final Language language;
    private final ExplainedFigures figures;

    ExplanationWriter(Language language, ExplainedFigures figures) {
        this.language = language;
        this.figures = figures;
    }

    FigureExplanation write(RowAsked asked, Freshness.Reach reach, FigureValues values) {
        var figure = asked.figure();
        var words = figure.words();
        var share = figure.unit().kind() == Kind.SHARE ? values.share(figure.place()) : null;
        var number = share == null ? values.number(figure.place()) : null;
        var fraction = Optional.ofNullable(figure.fraction());
        boolean counted = figure.unit().kind() == Kind.COUNT;
        return new FigureExplanation(
                figure.code(),
                in(words.title()),
                in(words.definition()),
                in(words.source()),
                figure.condition(),
                asked.asked().period().from(),
                asked.asked().period().to(),
                asked.question().agency().code(),
                asked.question().agency().name(),
                asked.asked().at().local(),
                reach.asOf(),
                reach.gaps(),
                counted && number != null ? (Long) number.longValueExact() : null,
                share,
                figure.report(),
                in(figure.unit().unit()),
                in(filter(asked)),
                asked.group() == null ? null : asked.groupBy(),
                asked.group(),
                asked.plan(),
                asked.asked().locked(),
                asked.asked().knownAt(),
                counted ? null : number,
                share == null ? null : part(fraction.map(Fraction::numerator).orElse(null), asked, share.part()),
                share == null ? null : part(fraction.map(Fraction::denominator).orElse(null), asked, share.of()),
                beside(figure, values),
                figure.items() == null ? null : figure.items().of(asked),
                missing(figure, values, share));
    }

    /** Who, when and which rows. */
    private static Text filter(RowAsked asked) {
        var agency = asked.question().agency();
        var period = asked.asked().period();
        var of = asked.figure().words().filter();
        var at = ReportWords.instant(asked.asked().at().local());
        var from = ReportWords.day(period.from());
        var to = ReportWords.day(period.to());
        return Text.of(
                "%s. Cơ quan: %s (%s) và các đơn vị trực thuộc; từ ngày %s đến ngày %s, theo trạng thái lúc %s%s%s%s."
                        .formatted(
                                of.vi(),
                                agency.name(),
                                agency.code(),
                                from,
                                to,
                                at,
                                only("kế hoạch", asked.plan()),
                                only(asked.groupBy(), asked.group()),
                                asked.asked().locked() ? "; kỳ đã khóa, số liệu đã chốt" : ""),
                "%s. Agency: %s (%s) with all below it; %s to %s, as it stood at %s%s%s%s."
                        .formatted(
                                of.en(),
                                agency.name(),
                                agency.code(),
                                period.from(),
                                period.to(),
                                asked.asked().at().local(),
                                only("plan", asked.plan()),
                                only(asked.groupBy(), asked.group()),
                                asked.asked().locked() ? "; the period is closed, its figures are frozen" : ""));
    }

    private static String only(String what, String code) {
        return code == null ? "" : "; %s = %s".formatted(what, code);
    }

    /** One side of a share: of which figures, and how many that is. */
    private FigureExplanation.Part part(Part part, RowAsked asked, long count) {
        if (part == null) {
            return new FigureExplanation.Part(List.of(), null, null, count, null);
        }
        var titles = part.figures().stream()
                .map(code ->
                        in(figures.find(code).orElseThrow().figure().words().title()))
                .toList();
        return new FigureExplanation.Part(
                part.figures(),
                titles.isEmpty() ? null : String.join(" + ", titles),
                part.condition(),
                count,
                part.items() == null ? null : part.items().of(asked));
    }

    private static Map<String, Object> beside(ExplainedFigure figure, FigureValues values) {
        Map<String, Object> beside = new TreeMap<>();
        figure.beside().forEach(other -> {
            var shown = values.shown(other.place());
            if (shown != null) {
                beside.put(other.name(), shown);
            }
        });
        return beside.isEmpty() ? null : beside;
    }

    private String missing(ExplainedFigure figure, FigureValues values, Share share) {
        if (!values.found()) {
            return in(NO_ROW);
        }
        if (share != null) {
            return share.value() == null ? in(NOTHING_TO_DIVIDE_BY) : null;
        }
        return values.number(figure.place()) == null ? in(figure.words().absent()) : null;
    }

    private String in(Text text) {
        return Objects.requireNonNull(text).in(language);
    }
}
