package vn.cchc.report.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.report.FigureWorld;

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
    void namesTheAgencyAtFault() {
        // When
        var causes = report("overdue-causes", PERIOD);

        // Then
        assertThat(causes.getList("rows.faultAgency.code", String.class)).allMatch(code -> code.startsWith("H96."));
        assertThat(causes.getList("rows.faultAgency.name", String.class)).contains("Xã Ia Ring");
    }
}
