package vn.cchc.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.worktime.CalendarStatus;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.DayOffKind;
import vn.cchc.kit.worktime.MakeUpDay;
import vn.cchc.plan.ContractTest;

/** What is sent is, field by field, what the sample says. */
class CalendarChangedTest {

    private static final String DECISION = "Quyết định về ngày nghỉ lễ, Tết năm 2026";

    @Test
    void aYearIsSentExactlyAsItsSample() {
        // Given
        JsonNode sample =
                ContractTest.read(Path.of("src", "main", "resources", "contract", "calendars", "changed.json"));
        LocalDate swapped = LocalDate.of(2026, 1, 2);
        CalendarYear year = new CalendarYear(
                2026,
                CalendarStatus.DECIDED,
                List.of(
                        new DayOff(
                                LocalDate.of(2026, 1, 1),
                                "Tết Dương lịch",
                                DayOffKind.STATUTORY,
                                "Điều 112 Bộ luật Lao động 2019"),
                        new DayOff(swapped, "Nghỉ hoán đổi", DayOffKind.SWAP_OFF, DECISION)),
                List.of(new MakeUpDay(LocalDate.of(2026, 1, 10), swapped, "Làm bù ngày 02/01", DECISION)),
                DECISION);
        // When
        JsonNode sent = CloudEvents.toData(CalendarChanged.of(year));
        // Then
        assertThat(sent.toPrettyString()).isEqualTo(sample.get("data").toPrettyString());
        assertThat(sample.get("type").asText()).isEqualTo(Calendars.CHANGED);
    }
}
