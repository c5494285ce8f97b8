package vn.cchc.plan.scoring.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.Criterion;
import vn.cchc.plan.scoring.domain.FigureKind;

/**
 * A criterion as it is sent and shown.
 *
 * @param key names it in its set; given again in the set of another year it means the same criterion. Left out, it gets one
 * @param parent key of the criterion it is part of, which stands before it
 * @param maxPoints may be left out where it has parts; stated, it has to be their sum
 * @param evidenceRequired whether a self-score needs evidence; it does unless said otherwise
 */
public record CriterionForm(
        @Size(max = 80) @Pattern(regexp = "[A-Za-z0-9._-]+") String key,
        @Size(max = 80) String parent,
        @Size(max = 60) String code,
        @NotBlank @Size(max = 2000) String name,

        @DecimalMin(value = "0", inclusive = false) @Digits(integer = 5, fraction = 4)
        BigDecimal maxPoints,

        @Valid FormulaForm formula,
        Boolean evidenceRequired,
        FigureKind source) {

    Criterion criterion() {
        return new Criterion(
                key == null ? UUID.randomUUID().toString() : key,
                parent,
                code,
                name,
                maxPoints,
                formula == null ? null : Formulas.of(formula),
                !Boolean.FALSE.equals(evidenceRequired),
                source);
    }

    static CriterionForm of(Criterion criterion) {
        return new CriterionForm(
                criterion.key(),
                criterion.parent(),
                criterion.code(),
                criterion.name(),
                criterion.max(),
                criterion.isScored() ? Formulas.of(criterion.formula()) : null,
                criterion.evidence(),
                criterion.source());
    }
}
