package vn.cchc.plan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;

class TotalsPropertiesTest {

    private static final List<Field> FORM =
            List.of(new Field("received", "Hồ sơ tiếp nhận", Field.Type.INTEGER, "hồ sơ", true, null, null));

    @Property
    void totalIsTheSumOfTheLinesThatHaveAValue(@ForAll @Size(max = 50) List<@WithNull Integer> values) {
        // Given
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Integer value : values) {
            Map<String, Object> line = new HashMap<>();
            if (value != null) {
                line.put("received", BigDecimal.valueOf(value));
            }
            lines.add(line);
        }
        List<Integer> given = values.stream().filter(Objects::nonNull).toList();
        // When
        Map<String, Object> totals = Totals.of(FORM, lines);
        // Then
        if (given.isEmpty()) {
            assertThat(totals).doesNotContainKey("received");
        } else {
            long sum = given.stream().mapToLong(Integer::longValue).sum();
            assertThat(totals).containsEntry("received", BigDecimal.valueOf(sum));
        }
    }
}
