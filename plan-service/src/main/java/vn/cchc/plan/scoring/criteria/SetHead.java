package vn.cchc.plan.scoring.criteria;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a set of criteria says of itself.
 *
 * @param code which index it is, the same from year to year; unique with issuer and index year
 * @param indexYear the assessed year, which is neither the year of the document nor that of the plan that answers to it
 * @param issuer agency code
 * @param document number of the deciding document
 * @param notApplicable whether what does not concern a unit may leave its maximum; it may not unless said so
 * @param weakBelow a criterion scored below that percent of its maximum is weak
 */
public record SetHead(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9._-]+")
        String code,

        @NotNull @Min(2000) @Max(2100) Integer indexYear,
        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 35) String issuer,
        @Size(max = 60) String document,
        LocalDate issued,
        Boolean notApplicable,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal weakBelow,

        Deadlines deadlines) {

    public SetHead {
        notApplicable = Boolean.TRUE.equals(notApplicable);
        deadlines = deadlines == null ? Deadlines.NONE : deadlines;
    }

    SetHead with(Deadlines others) {
        return new SetHead(code, indexYear, name, issuer, document, issued, notApplicable, weakBelow, others);
    }
}
