package vn.cchc.plan.scoring.targets;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import vn.cchc.plan.scoring.domain.Target;

/**
 * A figure for a period: a value, or numerator and denominator, of which the share is computed.
 *
 * @param period such as 2026, 2026-Q3, 2026-H1, 2026-9M or 2026-10
 * @param base what it is compared with, where the target compares
 * @param source where the figure comes from
 */
record FigureForm(
        @NotNull @Pattern(regexp = "20[0-9]{2}(-(Q[1-4]|H[12]|9M|0[1-9]|1[0-2]))?")
        String period,

        @Digits(integer = 14, fraction = 4) BigDecimal value,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) BigDecimal numerator,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) BigDecimal denominator,
        @Digits(integer = 14, fraction = 4) BigDecimal base,
        @NotBlank @Size(max = 1000) String source) {

    /** A value or a whole share, never both. */
    boolean saysOneThing() {
        boolean share = numerator != null && denominator != null;
        boolean noShare = numerator == null && denominator == null;
        return (share && value == null) || (noShare && value != null);
    }

    Target.Figure figure() {
        return new Target.Figure(value, numerator, denominator, base);
    }
}
