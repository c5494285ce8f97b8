package vn.cchc.report.serviceindex;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String UNUSED = "7.770003";
    private static final String PAPER = "7.770004";
    private static final Instant DUE = Instant.parse("2025-07-01T10:00:00Z");
    private static final Instant PAID_ON = Instant.parse("2025-04-20T02:00:00Z");

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            try (var stream = new EventStream()) {
                List.of(ONLINE, OTHER).forEach(code -> stream.send(Told.PROCEDURES, catalogued(code)));
                services(stream);
            }
            tell(List.of(received(1, ONLINE, "PAID", "ONLINE"), received(3, OTHER, "PAID", "CASH")));
            tell(paidLater(2, ONLINE, Map.of("finance", "PAID", "paymentMethod", "ONLINE")));
            tell(paidLater(5, OTHER, Map.of("finance", "PAID")));
            tell(List.of(received(4, OTHER, "NONE", null), asked(received(4, OTHER, "NONE", null))));
            tell(returnedByPost());
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where subject like '7.77000%'", 4);
        awaitCount("select count(*) from dossier_event where dossier like 'H77.%'", 12);
    }

    /** One offered online that nobody applies for, and one that isn't offered online. */
    private static void services(EventStream stream) {
        var unused = Told.decided(Told.version("2024-01-01", null, false, false), null, RING);
        stream.send(Told.PROCEDURES, Told.procedure(UNUSED, 1, "CC766", "COMMUNE", List.of(unused)));
        var paper = Told.decided(Told.version("2024-01-01", null, false, false), null, RING);
        paper.put("onlineLevel", 2);
        stream.send(Told.PROCEDURES, Told.procedure(PAPER, 1, "CC766", "COMMUNE", List.of(paper)));
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

    /** Received at a counter before the period, and sent home in it. */
    private static List<Happening> returnedByPost() {
        var of = new Happening.Procedure(PAPER, "Thủ tục " + PAPER, "CC766", "Lĩnh vực", "COMMUNE");
        var at = Instant.parse("2025-03-03T02:00:00Z");
        var post = Map.<String, Object>of("returnChannel", "POST", "finance", "NONE");
        var received = Happening.received(new Happening.Subject("H77.41-250303-0001", RING, "COUNTER", of, at), DUE)
                .telling(post);
        return List.of(
                received,
                received.then("RETURNED", PAID_ON, "RETURNED", "ENDED").telling(post));
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

    @ParameterizedTest
    @CsvSource({"2025-06-14, 2", "2025-04-01, 1", "2025-03-31, 0"})
    void ofServicesOfferedOnlineThoseAppliedForOnlineAreUsed(String at, int used) {
        // When
        var index = index(RING, at);

        // Then
        // Whatever other tests told of communes without naming one is every commune's.
        assertThat(index.get("3.2")).isEqualTo(used + "/" + offered(index)).isNotEqualTo(index.get("3.1"));
        assertThat(offered(index)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-14, 2, 2/5", "2025-04-01, 1, 1/1"})
    void bothStandInTheTotalOfTheChannels(String at, int used, String paid) {
        // When
        var channels = report("channels", RING, at);

        // Then
        assertThat(total(channels, "online-services-used"))
                .isEqualTo(used + "/" + offered(index(RING, at)))
                .isEqualTo(index(RING, at).get("3.2"));
        assertThat(total(channels, "paid-online")).isEqualTo(paid);
        assertThat(channels.getList("rows.shares.flatten().measure", String.class))
                .contains("paid")
                .doesNotContain("online-services-used", "paid-online");
        assertThat(channels.getList("measures.measure")).isEqualTo(channels.getList("total.measure"));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-14, 1/3, 0/2", "2025-04-15, 0/2, 0/2"})
    void whatIsSentHomeByPostIsPostToo(String at, String eitherWay, String received) {
        // When
        var channels = report("channels", RING, at);

        // Then
        assertThat(total(channels, "post-procedures-either-way")).isEqualTo(eitherWay);
        assertThat(total(channels, "post-procedures")).isEqualTo(received);
    }

    /** Services offered online: what is divided in indicator 3.1. */
    private static int offered(Map<String, String> index) {
        return Integer.parseInt(index.get("3.1").split("/")[0]);
    }

    private static String total(JsonPath channels, String measure) {
        var share = "total.find { it.measure == '" + measure + "' }.";
        return channels.getInt(share + "part") + "/" + channels.getInt(share + "of");
    }

    @Test
    void aNeighbourHasNothingOfIt() {
        // When
        var index = index("H77.42", "2025-06-14");

        // Then
        assertThat(index.get("3.6")).isEqualTo("0/0");
        assertThat(index.get("3.5b")).isEqualTo("0/0");
        assertThat(index.get("3.2")).startsWith("0/");
    }

    private static Map<String, String> index(String agency, String at) {
        var answer = report("service-index", agency, at);
        return Stream.of("3.1", "3.2", "3.5b", "3.6")
                .collect(Collectors.toMap(code -> code, code -> share(answer, code)));
    }

    private static JsonPath report(String report, String agency, String at) {
        return as(Role.ANALYST, PROVINCE)
                .queryParams(Map.of("from", "2025-03-15", "to", "2025-06-14", "at", at, "agency", agency))
                .get("/api/v1/reports/" + report)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String share(JsonPath index, String code) {
        var share = "groups.indicators.flatten().find { it.code == '" + code + "' }.share.";
        return index.getInt(share + "part") + "/" + index.getInt(share + "of");
    }
}
