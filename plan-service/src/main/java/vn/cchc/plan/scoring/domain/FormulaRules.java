package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.util.Optional;

/** Which parameters a formula can have under a maximum. */
final class FormulaRules {

    private static final Fault BAND_MISSING =
            new Fault("formula-parameters", "Phải có ít nhất một bậc.", "At least one band is needed.");
    private static final Fault BAND_BEYOND = new Fault(
            "points-beyond-maximum",
            "Điểm của bậc phải từ 0 đến điểm tối đa %s.",
            "The points of a band are between 0 and the maximum of %s.");
    private static final Fault NOBODY_REACHES_THE_MAXIMUM = new Fault(
            "formula-parameters", "Bậc cao nhất phải bằng điểm tối đa %s.", "The best band gives the maximum of %s.");
    private static final Fault THRESHOLD = new Fault(
            "formula-parameters",
            "Ngưỡng phải từ 0 và không vượt mức đạt đủ điểm; mức đó phải lớn hơn 0.",
            "The threshold is between 0 and the full level, which is above 0.");
    private static final Fault FLAT =
            new Fault("formula-parameters", "Hai đầu của đường thẳng phải khác nhau.", "The ends of the line differ.");
    private static final Fault STEP = new Fault(
            "formula-parameters", "Bước và điểm của mỗi bước phải lớn hơn 0.", "Step and its points are above 0.");
    private static final Fault DEDUCTION = new Fault(
            "formula-parameters",
            "Điểm trừ phải lớn hơn 0; điểm thấp nhất phải từ 0 đến dưới điểm tối đa.",
            "The deduction is above 0, the floor from 0 to below the maximum.");
    private static final Fault SURVEY = new Fault(
            "formula-parameters",
            "Mức đạt đủ điểm phải lớn hơn 0; số phiếu tối thiểu phải từ 1.",
            "The full level is above 0, the smallest sample at least 1.");

    private FormulaRules() {}

    static Optional<Fault> fault(Formula formula, BigDecimal max) {
        if (formula instanceof Formula.Bands bands) {
            return bands(bands, max);
        }
        if (formula instanceof Formula.Proportional proportional) {
            boolean fine = proportional.threshold().signum() >= 0
                    && proportional.full().signum() > 0
                    && proportional.threshold().compareTo(proportional.full()) <= 0;
            return unless(fine, THRESHOLD);
        }
        if (formula instanceof Formula.Linear linear) {
            return unless(linear.from().compareTo(linear.to()) != 0, FLAT);
        }
        if (formula instanceof Formula.Stepped stepped) {
            return unless(stepped.step() > 0 && stepped.points().signum() > 0, STEP);
        }
        if (formula instanceof Formula.Deduction deduction) {
            boolean fine = deduction.each().signum() > 0
                    && deduction.floor().signum() >= 0
                    && deduction.floor().compareTo(max) < 0;
            return unless(fine, DEDUCTION);
        }
        if (formula instanceof Formula.Survey survey) {
            return unless(survey.full().signum() > 0 && survey.minimumSample() > 0, SURVEY);
        }
        return Optional.empty();
    }

    private static Optional<Fault> bands(Formula.Bands formula, BigDecimal max) {
        if (formula.bands().isEmpty()) {
            return Optional.of(BAND_MISSING);
        }
        if (!formula.bands().stream().allMatch(band -> Points.within(band.points(), max))) {
            return Optional.of(BAND_BEYOND.about(Points.text(max)));
        }
        boolean reachable =
                formula.bands().stream().anyMatch(band -> band.points().compareTo(max) == 0);
        return unless(reachable, NOBODY_REACHES_THE_MAXIMUM.about(Points.text(max)));
    }

    private static Optional<Fault> unless(boolean fine, Fault fault) {
        return fine ? Optional.empty() : Optional.of(fault);
    }
}
