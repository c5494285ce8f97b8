package vn.cchc.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.demo.ProvinceYear;

/** Events that report-service lost come back from their owner by themselves, and rebuilt facts are those that stood. */
@ResourceLock(Stacks.OTHER)
class RepairIT {
    private static final Duration A_WHILE = Duration.ofMinutes(2);
    private static final String REBUILDS = "/api/v1/facts/rebuilds";

    private static RunningStack stack;
    private static ProvinceYear year;
    private static Database reports;

    @BeforeAll
    static void startWithReferenceData() {
        var received = Stacks.received();
        stack = received.stack();
        year = received.year();
        reports = Database.of(stack, Part.REPORT);
    }

    @Test
    void whatWasLostIsPublishedAgainByItsOwner() {
        // Given
        String code = year.receive(Stacks.COUNTER);
        awaitFact(code);
        Object event = Database.of(stack, Part.DOSSIER)
                .rows("select envelope::json->>'id' from outbox_entry where subject = ?", code)
                .get(0)
                .get(0);

        // When
        lose(code, event);

        // Then
        assertThat(reports.number("select count(*) from dossier_fact where dossier = ?", code))
                .isZero();
        awaitFact(code);
        assertThat(reports.number("select count(*) from inbox_event where event_id = ?::uuid", event))
                .isEqualTo(1);
        await().atMost(A_WHILE)
                .until(() -> admin().get("/api/v1/facts/gaps")
                        .jsonPath()
                        .getList("items")
                        .isEmpty());
    }

    @Test
    void factsRebuiltFromTheTopicsAreThoseThatStood() {
        // Given
        String code = year.receive(Stacks.COUNTER);
        awaitFact(code);

        // When
        JsonPath rebuild = rebuilt("TOPICS");

        // Then
        assertThat(rebuild.getLong("folded")).isPositive();
        assertThat(rebuild.getLong("readEvents")).isPositive();
        assertThat(rebuild.getLong("ownerEvents")).isZero();
        assertThat(rebuild.getLong("changed")).isZero();
    }

    @Test
    void aLogThatWasLostComesFromTheOwnersAndTheFactsAreThoseThatStood() {
        // Given
        String code = year.receive(Stacks.COUNTER);
        awaitFact(code);
        long events = reports.number("select count(*) from dossier_event");
        reports.execute("delete from dossier_event");

        // When
        JsonPath rebuild = rebuilt("OWNERS");

        // Then
        assertThat(reports.number("select count(*) from dossier_event")).isGreaterThanOrEqualTo(events);
        assertThat(rebuild.getLong("ownerEvents")).isGreaterThanOrEqualTo(events);
        assertThat(rebuild.getLong("folded")).isPositive();
        assertThat(rebuild.getLong("changed")).isZero();
    }

    /** As if the event had never come, while a later one had. */
    private static void lose(String code, Object event) {
        reports.execute("delete from dossier_state where dossier = '" + code + "'");
        reports.execute("delete from dossier_fact where dossier = '" + code + "'");
        reports.execute("delete from dossier_event where dossier = '" + code + "'");
        reports.execute("delete from inbox_event where event_id = '" + event + "'");
        reports.execute("insert into inbox_gap (topic, subject, sequence) values ('cchc.dossier-events.v1', '" + code
                + "', 1)");
    }

    private static void awaitFact(String code) {
        await().atMost(A_WHILE)
                .until(() -> reports.number("select count(*) from dossier_fact where dossier = ?", code) == 1);
    }

    private static JsonPath rebuilt(String source) {
        String id = admin().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("source", source))
                .post(REBUILDS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(A_WHILE).until(() -> rebuild(id).getString("state").equals("DONE"));
        return rebuild(id);
    }

    private static JsonPath rebuild(String id) {
        return admin().get(REBUILDS + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    private static RequestSpecification admin() {
        return given().auth()
                .oauth2(stack.token(
                        stack.stack().userWith("admin", ProvinceYear.PROVINCE).username()));
    }
}
