package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * How points follow from a measure. Which formula a criterion has, and its parameters, are data of the set of criteria
 * (formulas as in the scheme of QĐ 876/QĐ-BNV); shares are in percent.
 */
public sealed interface Formula {

    /** Yes gives all, no gives nothing. */
    record YesNo() implements Formula {}

    /** The best band that the share reaches; below all of them nothing. */
    record Bands(List<Band> bands) implements Formula {

        public Bands {
            bands = List.copyOf(bands);
        }
    }

    /**
     * One band.
     *
     * @param strictly whether the share has to be above the bound ("trên 30%") or may equal it ("từ 30% trở lên")
     */
    record Band(BigDecimal from, boolean strictly, BigDecimal points) {}

    /** From the threshold on in proportion to the share, all at {@code full}; below the threshold nothing. */
    record Proportional(BigDecimal threshold, BigDecimal full) implements Formula {}

    /** Nothing at {@code from}, all at {@code to}, in a straight line between; falling when {@code from} is the higher. */
    record Linear(BigDecimal from, BigDecimal to) implements Formula {}

    /** So many points for every full step that was counted, up to the maximum. */
    record Stepped(int step, BigDecimal points) implements Formula {}

    /** The maximum less so many points for each that was counted, not below the floor. */
    record Deduction(BigDecimal each, BigDecimal floor) implements Formula {}

    /** In proportion to the share of satisfied answers among the valid ones, given enough of them. */
    record Survey(BigDecimal full, int minimumSample) implements Formula {}

    /** Judged by people within the maximum. */
    record Judged() implements Formula {}

    /** Survey results come from whoever surveys, not from the unit. */
    default boolean selfScored() {
        return !(this instanceof Survey);
    }

    /** What has to be measured. */
    default Measure.Kind measure() {
        if (this instanceof YesNo) {
            return Measure.Kind.ANSWER;
        }
        if (this instanceof Judged) {
            return Measure.Kind.POINTS;
        }
        return this instanceof Stepped || this instanceof Deduction ? Measure.Kind.COUNT : Measure.Kind.SHARE;
    }

    /** Points for a measure, never beyond the maximum; no share without a whole. */
    default Score score(BigDecimal max, Measure measure) {
        if (measure instanceof Measure.NotApplicable) {
            return new Score.Left();
        }
        if (measure instanceof Measure.Answer answer && this instanceof YesNo) {
            return new Score.Awarded(answer.yes() ? max : BigDecimal.ZERO);
        }
        if (measure instanceof Measure.Judgement judgement && this instanceof Judged) {
            return Points.within(judgement.points(), max)
                    ? new Score.Awarded(judgement.points())
                    : Score.none(Faults.BEYOND_MAXIMUM.about(Points.text(max)));
        }
        if (measure instanceof Measure.Count count && measure() == Measure.Kind.COUNT) {
            return new Score.Awarded(CountPoints.of(this, max, BigDecimal.valueOf(count.number())));
        }
        if (measure instanceof Measure.Share share && measure() == Measure.Kind.SHARE) {
            return SharePoints.of(this, max, share);
        }
        return Score.none(Faults.WRONG_MEASURE.about(MeasureWords.vietnamese(measure()), measure()));
    }
}
