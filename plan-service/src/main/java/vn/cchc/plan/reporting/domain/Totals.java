package vn.cchc.plan.reporting.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what units reported; made from the very lines shown beside it, so that the two always agree. */
public final class Totals {

    private Totals() {}

    /** One sum for each field that adds; a field no unit gave a value for has none, which is not zero. */
    public static Map<String, Object> of(List<Field> form, Collection<Map<String, Object>> lines) {
        Map<String, Object> totals = new LinkedHashMap<>();
        form.stream()
                .filter(Field::adds)
                .map(Field::code)
                .forEach(code -> lines.stream()
                        .map(line -> line.get(code))
                        .filter(BigDecimal.class::isInstance)
                        .map(BigDecimal.class::cast)
                        .reduce(BigDecimal::add)
                        .ifPresent(sum -> totals.put(code, sum)));
        return totals;
    }
}
