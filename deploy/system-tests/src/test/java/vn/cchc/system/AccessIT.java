package vn.cchc.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.demo.ProvinceYear;

/**
 * Who is let in, and what bad input is answered with, through the gateway and with Keycloak's own tokens; and what becomes of
 * requests when a service is stopped.
 */
@ResourceLock(Stacks.OTHER)
class AccessIT {
    private static final String PROBLEM = "application/problem+json";
    private static final String IA_RING = Stacks.COUNTER;
    private static final String CHU_PAH = "H90.42";
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private static RunningStack stack;
    private static ProvinceYear year;
    private static String dossierOfIaRing;

    @BeforeAll
    static void startWithReferenceDataAndOneDossier() {
        var received = Stacks.received();
        stack = received.stack();
        year = received.year();
        dossierOfIaRing = received.dossier();
    }

    private static RequestSpecification as(String role, String agency) {
        return given().auth()
                .oauth2(stack.token(stack.stack().userWith(role, agency).username()))
                .header("Accept", "application/json, application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/dossiers",
                "/api/v1/agencies",
                "/api/v1/plans",
                "/api/v1/reports/dossier-resolution",
                "/api/v1/publication-sessions/missed"
            })
    void withoutTokenNobodyIsLetIn(String path) {
        given().get(path).then().statusCode(401).contentType(PROBLEM).header("WWW-Authenticate", notNullValue());
    }

    @Test
    void progressIsForEverybodyAndNamesNobody() {
        given().get("/api/v1/publication-sessions/current?agency=" + IA_RING)
                .then()
                .statusCode(200)
                .body("items.code", hasItem(dossierOfIaRing))
                .body("items[0]", not(hasKey("applicant")));
    }

    @Test
    void aTokenThatSomebodyElseSignedIsRefused() {
        String token = stack.token(
                stack.stack().userWith("admin", ProvinceYear.PROVINCE).username());
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);
        given().auth().oauth2(forged).get("/api/v1/agencies").then().statusCode(401);
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        // Given
        var user = stack.stack().userWith("counter", IA_RING);
        String idToken = given().contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "grant_type", "password",
                        "client_id", stack.stack().clientId(),
                        "scope", "openid",
                        "username", user.username(),
                        "password", user.password()))
                .post(stack.stack().tokenEndpoint())
                .path("id_token");
        assertThat(idToken).isNotBlank();
        // When // Then
        given().auth().oauth2(idToken).get("/api/v1/dossiers").then().statusCode(401);
    }

    @Test
    void aServiceCalledPastTheGatewayWithForgedHeadersRefuses() {
        given().header("X-Forwarded-User", "admin.tinh")
                .header("X-Roles", "admin")
                .header("X-Agency", ProvinceYear.PROVINCE)
                .get(stack.url(Part.DOSSIER) + "/api/v1/dossiers")
                .then()
                .statusCode(401);
    }

    @Test
    void aNeighboursDossierIsAnsweredLikeOneThatDoesNotExist() {
        // When
        Response neighbour = as("counter", CHU_PAH).get("/api/v1/dossiers/" + dossierOfIaRing);
        Response missing = as("counter", CHU_PAH).get("/api/v1/dossiers/H90.41-200101-9999");
        // Then
        assertThat(neighbour.statusCode()).isEqualTo(404);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(neighbour.jsonPath().getString("type"))
                .isEqualTo(missing.jsonPath().getString("type"));
        assertThat(neighbour.jsonPath().getString("detail"))
                .isEqualTo(missing.jsonPath().getString("detail"));
        as("counter", IA_RING).get("/api/v1/dossiers/" + dossierOfIaRing).then().statusCode(200);
    }

    @Test
    void listingWithANeighboursCodeIsForbidden() {
        as("counter", CHU_PAH)
                .get("/api/v1/dossiers?agency=" + IA_RING)
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    void aCounterIsNoAdministrator() {
        as("counter", IA_RING)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"agencies\":[]}")
                .post("/api/v1/agencies/import")
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "dueAt", "sequence", "roles", "surprise"})
    void anUnknownFieldIsNamed(String field) {
        as("counter", IA_RING)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"procedure\":\"2.000635\",\"" + field + "\":\"x\"}")
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations[0].pointer", equalTo("/" + field));
    }

    @Test
    void trackingNeedsASecondFactorAndGuessingIsStopped() {
        given().contentType(ContentType.JSON)
                .body(Map.of("code", dossierOfIaRing))
                .post("/api/v1/tracking")
                .then()
                .statusCode(400);
        long stopped = IntStream.range(0, 40)
                .map(guess -> given().contentType(ContentType.JSON)
                        .body(Map.of("code", dossierOfIaRing, "verifier", String.format("%04d", guess)))
                        .post("/api/v1/tracking")
                        .statusCode())
                .filter(status -> status == 429)
                .count();
        assertThat(stopped).isGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1000000", "limit=-1", "cursor=tampered", "sort=id%3Bdrop%20table%20dossier"})
    void badListParametersAreRefused(String query) {
        as("counter", IA_RING)
                .get("/api/v1/dossiers?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'%20OR%201=1--", "%25", "_"})
    void aSearchTextIsMatchedLiterally(String text) {
        as("counter", IA_RING)
                .urlEncodingEnabled(false)
                .get("/api/v1/dossiers?q=" + text)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"procedure\":\"1\"} trailing", "{\"procedure\":\"1\",\"procedure\":\"2\"}"})
    void malformedJsonIsRefused(String body) {
        as("counter", IA_RING)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void aHundredThousandLevelsAreRefused() {
        as("counter", IA_RING)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"applicant\":".repeat(100_000))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400);
    }

    @Test
    void aBodyAboveTheLimitIsRefused() {
        as("counter", IA_RING)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"summary\":\"" + "x".repeat(12_000_000) + "\"}")
                .post("/api/v1/dossiers")
                .then()
                .statusCode(413)
                .contentType(PROBLEM);
    }

    @Test
    void theWrongMediaTypeAndAnImpossibleAcceptAreRefused() {
        as("counter", IA_RING)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("a,b")
                .post("/api/v1/dossiers")
                .then()
                .statusCode(415);
        given().auth()
                .oauth2(stack.token(stack.stack().userWith("counter", IA_RING).username()))
                .header("Accept", "image/png")
                .get("/api/v1/dossiers")
                .then()
                .statusCode(406);
    }

    /** The database of the reports refuses every event, as a faulty migration would, until it is mended. */
    @Test
    void anEventThatCouldNotBeHandledGoesThroughOnceItsCauseIsMended() {
        // Given
        Database reports = Database.of(stack, Part.REPORT);
        DeadLetters letters = new DeadLetters(stack);
        reports.execute("alter table dossier_event add constraint refuse_all check (sequence < 1) not valid");
        String code = year.receive(IA_RING);
        await().atMost(A_WHILE).until(() -> letters.of(code).equals(List.of("report-service: SQL state 23514")));
        reports.execute("alter table dossier_event drop constraint refuse_all");
        // When
        DeadLetters.Replayed replayed = letters.replay();
        // Then
        assertThat(replayed.exit()).as(replayed.text()).isZero();
        assertThat(replayed.text()).containsPattern("Replayed [1-9][0-9]* dead letters of cchc.dossier-events.v1");
        await().atMost(A_WHILE)
                .until(() -> reports.number("select count(*) from dossier_fact where dossier = ?", code) == 1);
        assertThat(letters.of(code)).hasSize(1);
    }

    @Test
    void poisonIsSetAsideByEachReaderAgainAndAgainAndStopsNobody() {
        // Given
        String key = "H90.41-260101-9998";
        DeadLetters letters = new DeadLetters(stack);
        letters.produce(key, "{\"specversion\": \"1.0\", ");
        await().atMost(A_WHILE).until(() -> letters.of(key).size() == 2);
        // When
        DeadLetters.Replayed replayed = letters.replay();
        // Then
        assertThat(replayed.exit()).as(replayed.text()).isZero();
        await().atMost(A_WHILE).until(() -> letters.of(key).size() == 6);
        assertThat(letters.of(key)).allMatch(letter -> letter.matches("(plan|report)-service: .+"));
        String code = year.receive(IA_RING);
        Database reports = Database.of(stack, Part.REPORT);
        await().atMost(A_WHILE)
                .until(() -> reports.number("select count(*) from dossier_fact where dossier = ?", code) == 1);
    }

    /** Stopped as by a deployment: with SIGTERM, between the halves of a request. */
    @Test
    void aServiceThatIsStoppedFinishesWhatItHasBegunAndTakesNothingNew() throws Exception {
        // Given
        String code = year.receive(IA_RING);
        String forward =
                "{\"id\":\"stop-1\",\"dossier\":\"%s\",\"type\":\"FORWARDED\",\"occurredAt\":\"%s\",\"data\":{\"to\":\"%s\"}}"
                        .formatted(code, Clock.systemUTC().instant(), IA_RING);
        URI service = stack.url(Part.DOSSIER);
        String token = stack.token(stack.stack().userWith("counter", IA_RING).username());
        try (HalfRequest begun = HalfRequest.post(service, "/api/v1/dossiers/" + code + "/events", token, forward)) {
            await().atMost(A_WHILE).until(() -> requestsUnderWay(service) > 1);
            // When
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> stack.stop(Part.DOSSIER));
            await().atMost(A_WHILE)
                    .until(() -> given().get(service + "/q/health/live").statusCode() == 503);
            Response refused = given().auth().oauth2(token).get(service + "/api/v1/dossiers");
            boolean waits = !stopped.isDone();
            String answer = begun.finish();
            stopped.get(A_WHILE.toSeconds(), TimeUnit.SECONDS);
            // Then
            assertThat(waits).isTrue();
            refused.then().statusCode(503).contentType(PROBLEM).header("Retry-After", "5");
            assertThat(answer).startsWith("HTTP/1.1 200");
        }
        assertThat(stack.tail(Part.DOSSIER, 20)).contains("stopped in").doesNotContain("did not stop within");
        stack.restart(Part.DOSSIER);
        requireOnce(code, "FORWARDED");
    }

    /** That of the metrics themselves is one of them. */
    private static double requestsUnderWay(URI service) {
        return given().get(service + "/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_active_requests"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** In the history, on its way out, and with whoever reads along. */
    private static void requireOnce(String code, String type) {
        Database dossiers = Database.of(stack, Part.DOSSIER);
        String history = "select count(*) from dossier_event where dossier = ? and type = ?";
        String published = "select count(*) from outbox_entry o join dossier_event e on e.dossier = o.subject"
                + " and e.sequence = o.sequence where e.dossier = ? and e.type = ?"
                + " and not exists (select from outbox_unpublished u where u.entry = o.id)";
        String perDossier = "select count(*), max(sequence) from dossier_event where dossier = ?";
        assertThat(dossiers.number(history, code, type)).isEqualTo(1);
        await().atMost(A_WHILE).until(() -> dossiers.number(published, code, type) == 1);
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(Database.of(stack, Part.REPORT).rows(perDossier, code))
                        .isEqualTo(dossiers.rows(perDossier, code)));
    }

    @ParameterizedTest
    @CsvSource({"/q/health", "/q/metrics", "/q/openapi", "/q/health/ready", "/metrics"})
    void managementPathsAreNotThere(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void theContractIsMergedAndTheExplorerIsServed() {
        given().header("Accept", "application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/dossiers'", notNullValue())
                .body("paths.'/api/v1/plans/import'", notNullValue())
                .body("paths.'/api/v1/reports/dossier-resolution'", notNullValue());
        given().get("/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
    }
}
