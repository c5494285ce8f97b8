package vn.cchc.report.scoreboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.Measure;

/**
 * What agencies are ranked by: a measure of dossiers, or a figure of another report.
 *
 * @param code as a query names it; that of {@code NamedFigures} where there is one
 * @param definition what it is, and its source
 */
public record Criterion(String code, Text title, Text definition, boolean moreIsBetter, Unit unit) {

    private static final int DIGITS = 4;

    /** What its values are counted in. */
    @Schema(name = "ScoreboardUnit")
    public enum Unit {
        /** A numerator of a denominator: 0 to 1. */
        SHARE,
        /** A share put together from several, without a numerator of its own: 0 to 1. */
        FRACTION,
        /** Points of a hundred. */
        POINTS,
        WORKING_DAYS
    }

    static Criterion of(Measure measure) {
        return new Criterion(
                measure.parameter(), measure.title(), measure.definition(), measure.moreIsBetter(), Unit.SHARE);
    }

    /** @param figure null where nothing was counted */
    Value value(NamedFigure figure) {
        if (figure == null) {
            return none();
        }
        var value = switch (unit) {
            case SHARE -> figure.share().value();
            case FRACTION -> fraction(figure.value());
            case POINTS, WORKING_DAYS -> figure.value();
        };
        return new Value(figure.share(), value, figure.provisional());
    }

    /** Of an agency of which nothing was counted. */
    Value none() {
        return new Value(unit == Unit.SHARE ? Share.of(0, 0) : null, null, false);
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
