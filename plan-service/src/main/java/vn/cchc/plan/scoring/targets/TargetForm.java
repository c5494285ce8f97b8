package vn.cchc.plan.scoring.targets;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import vn.cchc.plan.scoring.domain.FigureKind;
import vn.cchc.plan.scoring.domain.Target;

/**
 * A target as it is sent and shown.
 *
 * @param metric what is measured, with numerator and denominator where it is a share
 * @param measure code of the figure of the reports it is held against, such as "on-time", or null; never read from the words
 * @param unit such as "%", "hạng" or "đơn vị"
 * @param scope whom it concerns, as written
 * @param firm false for what is only striven for ("phấn đấu")
 * @param comparison what the value is held against: the figure itself unless said otherwise
 * @param baseYear the year of the base, for a comparison; left out it is the year before
 * @param source the systems' own figure that is suggested for it, or null where figures are entered by hand only
 * @param place where in the document
 * @param wording as written
 */
record TargetForm(
        @NotBlank @Size(max = 35) String issuer,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotBlank @Size(max = 1000) String metric,
        @NotNull Target.Operator operator,
        @NotNull @Digits(integer = 12, fraction = 4) BigDecimal value,
        @NotBlank @Size(max = 200) String unit,
        @Size(max = 200) String scope,
        @NotNull Boolean firm,
        Target.TargetBasis comparison,
        @Min(1990) @Max(2100) Integer baseYear,
        FigureKind source,
        @Size(max = 500) String document,
        @Size(max = 200) String place,
        @Size(max = 4000) String wording,

        @Size(max = 60) @Pattern(regexp = "[a-z0-9]+([.-][a-z0-9]+)*")
        String measure) {

    TargetForm {
        comparison = comparison == null ? Target.TargetBasis.VALUE : comparison;
    }

    Target target() {
        return new Target(operator, value, comparison);
    }

    /** A base only where something is compared with it. */
    boolean baseYearFits() {
        return baseYear == null || comparison != Target.TargetBasis.VALUE;
    }
}
