package vn.cchc.report.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
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
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void remarksStayWithTheDossiers(String format) {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams(PERIOD)
                .queryParam("format", format)
                .get("/api/v1/reports/overdue-causes")
                .then()
                // Then
                .statusCode(200)
                .body(containsString("OVERLOAD"))
                .body(not(containsString("Thiếu người dịp cuối quý")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"field", "agency", "procedure", "level", "channel", "onlineLevel"})
    void groupsAddUpToTheColumnsOfTheFormRowByRow(String groupBy) {
        // Given
        var asked = new HashMap<>(PERIOD);
        asked.put("groupBy", groupBy);
        var expected = new TreeMap<String, String>();
        for (Map<String, Map<String, Object>> row :
                report("dossier-resolution", asked).<Map<String, Map<String, Object>>>getList("rows")) {
            var late = row.get("resolved").get("late");
            var overdue = row.get("pending").get("overdue");
            if (!late.equals(0) || !overdue.equals(0)) {
                expected.put((String) row.get("group").get("code"), late + " " + overdue);
            }
        }

        // When
        var causes = report("overdue-causes", asked);

        // Then
        assertThat(causes.getString("groupBy")).isEqualTo(groupBy);
        var found = new TreeMap<String, String>();
        for (Map<String, Map<String, Object>> row : causes.<Map<String, Map<String, Object>>>getList("groups")) {
            var dossiers = row.get("dossiers");
            found.put((String) row.get("group").get("code"), dossiers.get("late") + " " + dossiers.get("overdue"));
        }
        assertThat(found).isEqualTo(expected).isNotEmpty();
        for (var part : List.of("groups", "rows", "causes")) {
            assertThat(causes.getList(part + ".dossiers.late", Integer.class).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(causes.getInt("total.late"));
        }
    }

    @Test
    void everyChannelEqualsARecount() {
        // Given
        var counted = HISTORY.stream()
                .filter(happening -> happening.subject().procedure().counted())
                .toList();
        var expected = NaiveRecount.late(counted, LocalDate.of(2025, 3, 15), LocalDate.of(2025, 6, 14)).stream()
                .collect(Collectors.groupingBy(
                        life -> life.get(0).subject().channel(), TreeMap::new, Collectors.counting()));
        var asked = new HashMap<>(PERIOD);
        asked.put("groupBy", "channel");

        // When
        var causes = report("overdue-causes", asked);

        // Then
        var found = new TreeMap<String, Long>();
        for (Map<String, Map<String, Object>> row : causes.<Map<String, Map<String, Object>>>getList("groups")) {
            var dossiers = row.get("dossiers");
            found.put(
                    (String) row.get("group").get("code"),
                    ((Number) dossiers.get("late")).longValue() + ((Number) dossiers.get("overdue")).longValue());
        }
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(1);
        assertThat(causes.getList("rows.field")).containsOnlyNulls();
    }

    @Test
    void aGroupingThereIsNotIsRefused() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams(PERIOD)
                .queryParam("groupBy", "officer")
                .get("/api/v1/reports/overdue-causes")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/groupBy"));
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
