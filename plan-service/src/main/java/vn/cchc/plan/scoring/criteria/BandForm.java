package vn.cchc.plan.scoring.criteria;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * One band of shares.
 *
 * @param from lower bound in percent
 * @param strictly true for "trên", false or absent for "từ … trở lên"
 */
public record BandForm(
        @NotNull @DecimalMin("0") @Digits(integer = 5, fraction = 4)
        BigDecimal from,

        Boolean strictly,

        @NotNull @DecimalMin("0") @Digits(integer = 5, fraction = 4)
        BigDecimal points) {}
