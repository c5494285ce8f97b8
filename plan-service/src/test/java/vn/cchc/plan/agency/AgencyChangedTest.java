package vn.cchc.plan.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.plan.ContractTest;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencySnapshot;
import vn.cchc.plan.agency.domain.Contact;
import vn.cchc.plan.agency.domain.OfficeWeek;

/** What is sent is, field by field, what the samples say. */
class AgencyChangedTest {

    private static final OfficeWeek.Interval MORNING =
            new OfficeWeek.Interval(LocalTime.of(7, 0), LocalTime.of(11, 30));
    private static final OfficeWeek.Interval AFTERNOON =
            new OfficeWeek.Interval(LocalTime.of(13, 30), LocalTime.of(17, 0));

    @Test
    void anAgencyWithHoursOfItsOwnIsSentExactlyAsItsSample() {
        assertSentAs(
                "changed.json",
                new AgencySnapshot(
                        "H90.41",
                        "000.01.30.H90",
                        "Xã Ia Ring",
                        AgencyKind.COMMUNE,
                        "H90",
                        "H90/H90.41",
                        LocalDate.of(2025, 7, 1),
                        null,
                        List.of(),
                        List.of("UBND xã Ia Ring"),
                        new OfficeWeek(Map.of(
                                DayOfWeek.MONDAY, List.of(MORNING, AFTERNOON), DayOfWeek.FRIDAY, List.of(MORNING))),
                        new Contact(
                                "Thôn Một, xã Ia Ring",
                                "https://iaring.example.vn",
                                "000 0000 041",
                                "motcua@iaring.example.vn",
                                null,
                                "000 0000 141")));
    }

    @Test
    void aClosedAgencyIsSentExactlyAsItsSample() {
        assertSentAs(
                "changed-closed.json",
                new AgencySnapshot(
                        "H90.30",
                        "000.00.30.H90",
                        "Huyện Ia Ring",
                        AgencyKind.DISTRICT,
                        "H90",
                        "H90/H90.30",
                        null,
                        LocalDate.of(2025, 6, 30),
                        List.of("H90.41"),
                        List.of(),
                        null,
                        null));
    }

    private static void assertSentAs(String name, AgencySnapshot agency) {
        // Given
        JsonNode sample = ContractTest.read(Path.of("src", "main", "resources", "contract", "agencies", name));
        // When
        JsonNode sent = CloudEvents.toData(AgencyChanged.of(agency));
        // Then
        assertThat(sent.toPrettyString()).isEqualTo(sample.get("data").toPrettyString());
        assertThat(sample.get("type").asText()).isEqualTo(Agencies.CHANGED);
    }
}
