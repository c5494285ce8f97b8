package vn.cchc.report.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.report.FigureWorld;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.NaiveRecount;

@QuarkusTest
class OverdueCauseServiceTest extends FigureWorld {

    private static final Map<String, String> PERIOD = Map.of("from", "2025-03-15", "to", "2025-06-14");

    @Test
    void causesAddUpToTheColumnsOfTheForm() {
        // Given
        var form = report("dossier-resolution", PERIOD);

        // When
        var causes = report("overdue-causes", PERIOD);

        // Then
        assertThat(causes.getInt("total.late")).isEqualTo(form.getInt("total.resolved.late"));
        assertThat(causes.getInt("total.overdue")).isEqualTo(form.getInt("total.pending.overdue"));
        assertThat(causes.getInt("total.apologised") + causes.getInt("total.apologiesOwed"))
                .isEqualTo(causes.getInt("total.late") + causes.getInt("total.overdue"))
                .isPositive();
        assertThat(causes.getList("rows.dossiers.late", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(causes.getInt("total.late"));
    }

    @Test
    void statedCausesEqualARecountAndThoseOfWhichNobodySaidWhyAreALineOfTheirOwn() {
        // Given
        var counted = HISTORY.stream()
                .filter(happening -> happening.subject().procedure().counted())
                .toList();
        var expected = NaiveRecount.late(counted, LocalDate.of(2025, 3, 15), LocalDate.of(2025, 6, 14)).stream()
                .collect(Collectors.groupingBy(
                        OverdueCauseServiceTest::fieldAndCause, TreeMap::new, Collectors.counting()));

        // When
        var causes = report("overdue-causes", PERIOD);

        // Then
        var found = new TreeMap<String, Long>();
        for (Map<String, Map<String, Object>> row : causes.<Map<String, Map<String, Object>>>getList("causes")) {
            var code = row.containsKey("cause") ? row.get("cause").get("code") : "NOT_STATED";
            var dossiers = row.get("dossiers");
            found.put(
                    row.get("field").get("code") + " " + code,
                    ((Number) dossiers.get("late")).longValue() + ((Number) dossiers.get("overdue")).longValue());
        }
        assertThat(found).isEqualTo(expected);
        assertThat(found.keySet())
                .anyMatch(row -> row.endsWith("OVERLOAD"))
                .anyMatch(row -> row.endsWith("NOT_STATED"));
        assertThat(found.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(causes.getLong("total.late") + causes.getLong("total.overdue"));
        assertThat(causes.getList("causes.notes.flatten()", String.class)).contains("Thiếu người dịp cuối quý");
    }

    private static String fieldAndCause(List<Happening> life) {
        var said = life.stream()
                .map(happening -> (Map<?, ?>) happening.detail().get("lateness"))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
        var code = said.map(lateness -> ((Map<?, ?>) lateness.get("cause")).get("code"));
        return life.get(0).subject().procedure().field() + " "
                + code.map(Object::toString).orElse("NOT_STATED");
    }

    @Test
    void namesTheAgencyAtFault() {
        // When
        var causes = report("overdue-causes", PERIOD);

        // Then
        assertThat(causes.getList("rows.faultAgency.code", String.class)).allMatch(code -> code.startsWith("H96."));
        assertThat(causes.getList("rows.faultAgency.name", String.class)).contains("Xã Ia Ring");
    }
}
