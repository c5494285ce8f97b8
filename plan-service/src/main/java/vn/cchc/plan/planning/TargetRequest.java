package vn.cchc.plan.planning;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import vn.cchc.plan.planning.domain.Comparison;

/**
 * A number a task is to reach in place of a document.
 *
 * @param name what is measured
 * @param unit such as "%" or "hồ sơ"
 */
public record TargetRequest(
        @NotBlank @Size(max = 500) String name,
        @NotNull Comparison comparison,
        @NotNull @Digits(integer = 16, fraction = 4) BigDecimal value,
        @NotBlank @Size(max = 60) String unit) {}
