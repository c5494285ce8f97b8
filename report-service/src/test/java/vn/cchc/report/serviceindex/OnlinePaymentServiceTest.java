package vn.cchc.report.serviceindex;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.Told;

/** Dossiers of one commune: paid online at the receipt or later, in cash, by a way nobody named, and not yet. */
@QuarkusTest
class OnlinePaymentServiceTest extends ServiceTest {

    private static final String PROVINCE = "H77";
    private static final String RING = "H77.41";
    private static final String ONLINE = "7.770001";
    private static final String OTHER = "7.770002";
    private static final Instant DUE = Instant.parse("2025-07-01T10:00:00Z");
    private static final Instant PAID_ON = Instant.parse("2025-04-20T02:00:00Z");

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            try (var stream = new EventStream()) {
                List.of(ONLINE, OTHER).forEach(code -> stream.send(Told.PROCEDURES, catalogued(code)));
            }
            tell(List.of(received(1, ONLINE, "PAID", "ONLINE"), received(3, OTHER, "PAID", "CASH")));
            tell(paidLater(2, ONLINE, Map.of("finance", "PAID", "paymentMethod", "ONLINE")));
            tell(paidLater(5, OTHER, Map.of("finance", "PAID")));
            tell(List.of(received(4, OTHER, "NONE", null), asked(received(4, OTHER, "NONE", null))));
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where subject like '7.77000%'", 2);
        awaitCount("select count(*) from dossier_event where dossier like 'H77.%'", 10);
    }

    private static EventStream.Wire catalogued(String code) {
        var version = Told.withFees(Told.version("2024-01-01", null, false, false), RING);
        return Told.procedure(code, 1, "CC766", "COMMUNE", List.of(version));
    }

    private static Happening received(int number, String procedure, String finance, String method) {
        var of = new Happening.Procedure(procedure, "Thủ tục " + procedure, "CC766", "Lĩnh vực", "COMMUNE");
        var at = Instant.parse("2025-04-0" + number + "T02:00:00Z");
        var subject = new Happening.Subject("H77.41-25040" + number + "-0001", RING, "ONLINE", of, at);
        return Happening.received(subject, DUE)
                .telling(
                        method == null
                                ? Map.of("finance", finance)
                                : Map.of("finance", finance, "paymentMethod", method));
    }

    private static Happening asked(Happening received) {
        return received.then("PAYMENT_REQUESTED", received.at().plusSeconds(86_400), "AWAITING_PAYMENT", "PAUSED")
                .telling(Map.of("finance", "DUE"));
    }

    private static List<Happening> paidLater(int number, String procedure, Map<String, Object> paid) {
        var received = received(number, procedure, "NONE", null);
        var asked = asked(received);
        return List.of(
                received,
                asked,
                asked.then("PAID", PAID_ON, "PROCESSING", "RUNNING").telling(paid));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-14, 2/5, 1/2",
        // What is paid later was not paid then, but owed.
        "2025-04-15, 1/5, 1/2",
        // Nothing is to be paid yet.
        "2025-03-31, 0/0, 0/2"
    })
    void whatWasPaidOnlineIsCountedAmongWhatIsToBePaid(String at, String dossiers, String procedures) {
        // When
        var index = index(RING, at);

        // Then
        assertThat(index.get("3.6")).isEqualTo(dossiers);
        assertThat(index.get("3.5b")).isEqualTo(procedures);
    }

    @Test
    void aNeighbourHasNothingOfIt() {
        // When
        var index = index("H77.42", "2025-06-14");

        // Then
        assertThat(index.get("3.6")).isEqualTo("0/0");
        assertThat(index.get("3.5b")).isEqualTo("0/0");
    }

    private static Map<String, String> index(String agency, String at) {
        var answer = as(Role.ANALYST, PROVINCE)
                .queryParams(Map.of("from", "2025-03-15", "to", "2025-06-14", "at", at, "agency", agency))
                .get("/api/v1/reports/service-index")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return Map.of("3.6", share(answer, "3.6"), "3.5b", share(answer, "3.5b"));
    }

    private static String share(JsonPath index, String code) {
        var share = "groups.indicators.flatten().find { it.code == '" + code + "' }.share.";
        return index.getInt(share + "part") + "/" + index.getInt(share + "of");
    }
}
