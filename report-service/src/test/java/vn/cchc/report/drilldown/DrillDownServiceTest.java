package vn.cchc.report.drilldown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;

/** Every figure of the form can be opened, and holds what the form says. */
@QuarkusTest
class DrillDownServiceTest extends OpeningWorld {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "received.total",
                "received.online",
                "received.direct",
                "received.carriedOver",
                "resolved.total",
                "resolved.early",
                "resolved.onTime",
                "resolved.late",
                "pending.total",
                "pending.inTime",
                "pending.overdue"
            })
    void aFigureHoldsAsManyDossiersAsItSays(String cell) {
        // Given
        var form = report("dossier-resolution", PERIOD);

        for (var group : form.getList("rows.group.code", String.class)) {
            // When
            var opened = open(cell, Map.of("group", group));

            // Then
            int figure = form.getInt("rows.find { it.group.code == '" + group + "' }." + cell);
            assertThat(opened).as(group).doesNotHaveDuplicates().hasSize(figure);
        }
        assertThat(open(cell, Map.of())).hasSize(form.getInt("total." + cell)).isNotEmpty();
    }

    @Test
    void isOpenedByAgencyAndProcedureToo() {
        // Given
        var parameters = new HashMap<>(PERIOD);
        parameters.put("groupBy", "agency");
        var form = report("dossier-resolution", parameters);

        // When
        var opened = open("resolved.late", Map.of("groupBy", "agency", "group", "H96.41"));

        // Then
        assertThat(opened)
                .hasSize(form.getInt("rows.find { it.group.code == 'H96.41' }.resolved.late"))
                .allMatch(dossier -> dossier.startsWith("H96.41-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"received.total", "received.carriedOver", "resolved.total", "resolved.late", "pending.inTime"})
    void anAgencyBelowIsOpenedByItsOwnDossiers(String cell) {
        // Given
        var own = new HashMap<>(PERIOD);
        own.put("agency", "H96.41");
        var form = report("dossier-resolution", own);

        // When
        var opened = open(cell, Map.of("agency", "H96.41"));

        // Then
        assertThat(opened)
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(form.getInt("total." + cell))
                .allMatch(dossier -> dossier.startsWith("H96.41-"));
    }

    @Test
    void anExplanationSaysWhatIsCountedAndHowMany() {
        // Given
        var form = report("dossier-resolution", PERIOD);

        // When
        var parameters = new HashMap<>(PERIOD);
        parameters.put("cell", "pending.overdue");
        var explained = report("explain", parameters);

        // Then
        assertThat(explained.getInt("count")).isEqualTo(form.getInt("total.pending.overdue"));
        assertThat(explained.getString("title")).contains("cột (13)");
        assertThat(explained.getString("source")).contains("01/2020/TT-VPCP");
        assertThat(explained.getString("condition")).isEqualTo("standing = 'OVERDUE'");
    }

    @Test
    void aMeasureIsExplainedWithNumeratorAndDenominator() {
        // Given
        var form = report("dossier-resolution", PERIOD);

        // When
        var parameters = new HashMap<>(PERIOD);
        parameters.put("measure", "on-time");
        var explained = report("explain", parameters);

        // Then
        assertThat(explained.getInt("share.part"))
                .isEqualTo(form.getInt("total.resolved.early") + form.getInt("total.resolved.onTime"));
        assertThat(explained.getInt("share.of")).isEqualTo(form.getInt("total.resolved.total"));
        assertThat(explained.getString("count")).isNull();
    }

    @Test
    void aMeasureOfOneGroupIsThatOfItsRow() {
        // Given
        var shares = report("on-time", PERIOD);

        // When
        var parameters = new HashMap<>(PERIOD);
        parameters.put("measure", "on-time");
        parameters.put("group", shares.getString("rows[0].group.code"));
        var explained = report("explain", parameters);

        // Then
        assertThat(explained.getInt("share.part")).isEqualTo(shares.getInt("rows[0].shares[0].part"));
        assertThat(explained.getInt("share.of"))
                .isEqualTo(shares.getInt("rows[0].shares[0].of"))
                .isLessThan(shares.getInt("total[0].of"));
    }

    @ParameterizedTest
    @CsvSource({"on-time, 01/2020/TT-VPCP", "progress, 766/QĐ-TTg", "digital-results, 766/QĐ-TTg"})
    void aMeasureHasTheSourceItComesFrom(String measure, String source) {
        // When
        var parameters = new HashMap<>(PERIOD);
        parameters.put("measure", measure);

        // Then
        assertThat(report("explain", parameters).getString("source")).contains(source);
    }

    @ParameterizedTest
    @CsvSource({
        "dossiers?period=2025-Q1,                                     /query/cell",
        "dossiers?period=2025-Q1&cell=received,                       /query/cell",
        "dossiers?period=2025-Q1&cell=resolved.late&groupBy=colour,   /query/groupBy",
        "dossiers?period=2025-Q1&cell=resolved.late;drop&limit=5,     /query/cell",
        "explain?period=2025-Q1&measure=speed,                        /query/measure",
        "explain?period=2025-Q1&measure=on-time&cell=resolved.late,   /query/measure",
        "explain?period=2025-Q1,                                      /query/cell"
    })
    void whatCannotBeOpenedIsPointedAt(String query, String pointer) {
        // When
        as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/" + query)
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void aCursorGoesOnWithItsOwnFigureOnly() {
        // Given
        var first = report("dossiers", inPeriod("cell", "received.total", "limit", "5"));

        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams(new HashMap<>(PERIOD))
                .queryParam("cell", "resolved.late")
                .queryParam("cursor", first.getString("next"))
                .get("/api/v1/reports/dossiers")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/cursor"));
    }

    /** All pages of a few each. */
    private static List<String> open(String cell, Map<String, String> more) {
        var parameters = inPeriod("cell", cell, "limit", "7");
        parameters.putAll(more);
        return open(parameters).dossiers();
    }
}
