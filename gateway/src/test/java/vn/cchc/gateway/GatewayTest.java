package vn.cchc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TokenResource;
import vn.cchc.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(StubServices.class)
class GatewayTest {
    private static final String PROBLEM = "application/problem+json";

    @BeforeEach
    void forgetWhatWasSeen() {
        StubServices.SEEN.clear();
    }

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(Tokens.of(Role.COUNTER, "H90.41")).urlEncodingEnabled(false);
    }

    @Test
    void passesASignedInRequestOn() throws InterruptedException {
        // When
        signedIn()
                .header("X-Request-Id", "request-0001")
                .get("/api/v1/dossiers/H90.41-261121-0001?x=1%2C2")
                .then()
                .statusCode(200)
                .body("answer", equalTo("Xã Ia Ring"))
                .header("X-Request-Id", equalTo("request-0001"));

        // Then
        StubServices.Seen seen = StubServices.next();
        assertThat(seen.path()).isEqualTo("/api/v1/dossiers/H90.41-261121-0001?x=1%2C2");
        assertThat(seen.header("Authorization")).startsWith("Bearer ");
        assertThat(seen.header("X-Request-Id")).isEqualTo("request-0001");
        assertThat(seen.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
    }

    @Test
    void stripsForgedIdentityAndHopByHopHeaders() throws InterruptedException {
        // When
        signedIn()
                .header("X-Forwarded-For", "10.1.1.1")
                .header("X-Forwarded-User", "admin")
                .header("X-Agency", "H90")
                .header("X-Roles", "admin")
                .header("X-Original-URL", "/q/metrics")
                .header("Forwarded", "for=10.1.1.1")
                .header("X-Request-Id", "bad id\twith spaces")
                .get("/api/v1/dossiers/1")
                .then()
                .statusCode(200);

        // Then
        StubServices.Seen seen = StubServices.next();
        assertThat(seen.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(seen.header("X-Request-Id")).matches("[0-9a-f-]{36}");
        for (String name : new String[] {"X-Forwarded-User", "X-Agency", "X-Roles", "X-Original-URL", "Forwarded"}) {
            assertThat(seen.header(name)).as(name).isNull();
        }
    }

    @Test
    void tellsTheCallerNothingAboutTheServiceBehind() {
        signedIn()
                .get("/api/v1/dossiers/1")
                .then()
                .header("Server", nullValue())
                .header("X-Hop", nullValue())
                .header("X-Request-Id", not(equalTo("from-the-service")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void passesTheServicesOwnStatusOn() {
        signedIn().get("/api/v1/dossiers/teapot").then().statusCode(418);
    }

    @Test
    void wantsAToken() {
        given().get("/api/v1/dossiers/1")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:cchc:problem:unauthenticated"))
                .body("requestId", notNullValue());
        assertThat(StubServices.SEEN).isEmpty();
    }

    @Test
    void refusesEveryForgedToken() {
        Tokens.forged(Role.ADMIN, "H90")
                .forEach((what, token) -> given().auth()
                        .oauth2(token)
                        .get("/api/v1/dossiers/1")
                        .then()
                        .statusCode(401)
                        .contentType(PROBLEM)
                        .header("WWW-Authenticate", containsString("invalid_token")));
        assertThat(StubServices.SEEN).isEmpty();
    }

    @Test
    void letsTrackingThroughWithoutATokenAndOnlyAsPost() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/tracking")
                .then()
                .statusCode(200);
        given().get("/api/v1/tracking").then().statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/tracking/1")
                .then()
                .statusCode(401);
    }

    @Test
    void letsWhoeverRatesReadWhatIsAskedAndNothingElse() {
        given().get("/api/v1/ratings/criteria").then().statusCode(200);
        given().get("/api/v1/ratings/summary").then().statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/ratings/criteria")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/openapi",
                "/q/swagger-ui",
                "/api/v2/dossiers",
                "/api/v1",
                "/api/v1/unknown",
                "/api/v1/dossiersx",
                "/api/v1/dossiers/../../../q/metrics",
                "/api/v1/dossiers/%2e%2e/%2e%2e/%2e%2e/q/metrics",
                "/api/v1/dossiers/..%2f..%2fq/metrics",
                "/api/v1//q/metrics",
                "/api/v1/dossiers/..;/q/metrics",
                "/favicon.ico"
            })
    void knowsNothingElse(String path) {
        signedIn().get(path).then().statusCode(404).contentType(PROBLEM);
        assertThat(StubServices.SEEN).isEmpty();
    }

    @Test
    void answersInTheLanguageAskedFor() {
        given().header("Accept-Language", "en").get("/nowhere").then().body("title", equalTo("Not found"));
        given().get("/nowhere").then().body("title", not(equalTo("Not found")));
    }

    @Test
    void saysThatAServiceIsAway() {
        signedIn()
                .get("/api/v1/reports/dossier-resolution")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", matchesPattern("\\d+"))
                .body("type", equalTo("urn:cchc:problem:unavailable"));
    }

    @Test
    void saysThatAServiceIsTooSlow() {
        signedIn()
                .get("/api/v1/tasks/slow")
                .then()
                .statusCode(504)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:cchc:problem:gateway-timeout"));
    }

    @Test
    void refusesPackedBodies() {
        signedIn()
                .header("Content-Encoding", "gzip")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/dossiers")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void refusesTrace() {
        signedIn().request("TRACE", "/api/v1/dossiers").then().statusCode(405);
    }
}
