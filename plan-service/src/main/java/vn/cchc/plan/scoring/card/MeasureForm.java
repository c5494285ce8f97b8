package vn.cchc.plan.scoring.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.plan.scoring.domain.Measure;

/**
 * What was measured, in the one way the formula of the criterion asks for.
 *
 * @param numerator with the denominator: a part of a whole
 * @param points where they are given by judgement
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureForm(
        Boolean answer,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) BigDecimal numerator,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) BigDecimal denominator,
        @Min(0) @Max(1_000_000) Integer count,
        @DecimalMin("0") @Digits(integer = 5, fraction = 4) BigDecimal points,
        Boolean notApplicable) {

    /** Said in exactly one way. */
    boolean saysOneThing() {
        boolean left = Boolean.TRUE.equals(notApplicable);
        boolean halfShare = (numerator == null) != (denominator == null);
        long ways = Stream.of(answer, numerator, count, points, left ? notApplicable : null)
                .filter(Objects::nonNull)
                .count();
        return ways == 1 && !halfShare;
    }

    Measure measure() {
        if (Boolean.TRUE.equals(notApplicable)) {
            return new Measure.NotApplicable();
        }
        if (answer != null) {
            return new Measure.Answer(answer);
        }
        if (numerator != null) {
            return new Measure.Share(numerator, denominator);
        }
        return count != null ? new Measure.Count(count) : new Measure.Judgement(points);
    }

    static MeasureForm of(Measure measure) {
        if (measure instanceof Measure.Answer answer) {
            return new MeasureForm(answer.yes(), null, null, null, null, null);
        }
        if (measure instanceof Measure.Share share) {
            return new MeasureForm(null, share.numerator(), share.denominator(), null, null, null);
        }
        if (measure instanceof Measure.Count count) {
            return new MeasureForm(null, null, null, count.number(), null, null);
        }
        if (measure instanceof Measure.Judgement judgement) {
            return new MeasureForm(null, null, null, null, judgement.points(), null);
        }
        return measure == null ? null : new MeasureForm(null, null, null, null, null, true);
    }
}
