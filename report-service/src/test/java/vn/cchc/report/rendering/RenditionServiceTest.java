package vn.cchc.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.report.FigureWorld;

/** Each report comes as a table for analysts, a workbook and a PDF for whoever signs, with the figures of its JSON. */
@QuarkusTest
class RenditionServiceTest extends FigureWorld {

    private static final Map<String, String> PERIOD = Map.of("from", "2025-03-15", "to", "2025-06-14");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier-resolution",
                "dossier-resolution?form=II.06b",
                "dossier-resolution?form=II.06c",
                "on-time",
                "channels",
                "handling-times",
                "trend",
                "agency-scoreboard",
                "overdue-causes",
                "service-index",
                "petitions",
                "counter-reconciliation",
                "publication-sessions",
                "satisfaction",
                "procedures"
            })
    void comesAsTableWorkbookAndPage(String path) throws IOException {
        // When
        var printed = Printed.of(PROVINCE, path, PERIOD);

        // Then
        printed.isSigned();
        assertThat(printed.page()).contains("Từ ngày 15/03/2025 đến ngày 14/06/2025");
    }
}
