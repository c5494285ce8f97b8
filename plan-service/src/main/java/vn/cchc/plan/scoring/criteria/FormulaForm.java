package vn.cchc.plan.scoring.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A formula as it is sent and stored.
 *
 * @param bands of {@code BANDS}, otherwise empty
 * @param parameters by name: threshold and full (PROPORTIONAL, percent), from and to (LINEAR, percent), step and points
 *     (STEPPED), each and floor (DEDUCTION, points), full (percent) and minimumSample (SURVEY)
 */
public record FormulaForm(
        @NotNull FormulaKind kind,
        @Size(max = 50) List<@NotNull @Valid BandForm> bands,

        @Size(max = 4)
        Map<@NotNull @Size(max = 40) String, @NotNull @DecimalMin("0") @Digits(integer = 7, fraction = 4) BigDecimal>
                parameters) {

    public FormulaForm {
        bands = bands == null ? List.of() : Collections.unmodifiableList(bands);
        parameters = parameters == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
}
