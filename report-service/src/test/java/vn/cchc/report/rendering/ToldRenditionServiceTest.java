package vn.cchc.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.report.ToldWorld;
import vn.cchc.report.world.ExplainedWorld;

/** The reports of plans, and the lists, have the rows of their JSON in every format. */
@QuarkusTest
class ToldRenditionServiceTest extends ToldWorld {

    private static final Map<String, String> SPRING = Map.of("from", "2026-03-15", "to", "2026-06-14");
    private static final Map<String, String> ITS_END = Map.of("at", "2026-06-14");

    @ParameterizedTest
    @CsvSource({
        "plan-progress,        Kế hoạch năm 2026,    Kế hoạch năm 2026",
        "child-plans,          Kế hoạch năm 2026,    Xã Ia Ring",
        "inspections,          Xã Ia Ring,           Xã Ia Ring",
        "scorecards,           Xã Ia Ring,           Xã Ia Ring",
        "reporting-discipline, Xã Ia Ring,           Xã Ia Ring",
        "targets,              Tỷ lệ m79-1,         Tỷ lệ m79-2",
    })
    void aReportOverAPeriodComesWithItsRows(String path, String first, String second) throws IOException {
        // When
        var printed = Printed.of(ExplainedWorld.PROVINCE, path, SPRING);

        // Then
        shows(printed, first);
        shows(printed, second);
    }

    @ParameterizedTest
    @CsvSource({
        "late-milestones,                     Kế hoạch năm 2026,       Xã Ia Ring",
        "late-milestones?groupBy=agency,      H79.41,                  Xã Ia Ring",
        "overdue-dossiers,                    H79.41-260403-0001,      Thủ tục",
        "overdue-dossiers?groupBy=field,      GT79,                    Lĩnh vực giải thích",
        "due-soon-dossiers,                   H79.41-260404-0001,      Thủ tục",
        "due-soon-dossiers?groupBy=officer,   cb.H79.41,               Tổng số"
    })
    void aListAtAnInstantComesWhole(String path, String first, String second) throws IOException {
        // When
        var printed = Printed.of(ExplainedWorld.PROVINCE, path, ITS_END);

        // Then
        shows(printed, first);
        shows(printed, second);
    }

    private static void shows(Printed printed, String text) {
        printed.isSigned();
        assertThat(printed.csv()).contains(text);
        assertThat(printed.cells()).anyMatch(cell -> cell.contains(text));
        assertThat(printed.page()).contains(text);
    }
}
