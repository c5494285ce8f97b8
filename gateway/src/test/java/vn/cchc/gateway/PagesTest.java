package vn.cchc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.testing.TokenResource;

/** Pages for people, and the files they are made of. */
@QuarkusTest
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(StubServices.class)
class PagesTest {
    private static final String PROBLEM = "application/problem+json";

    @BeforeEach
    void forgetWhatWasSeen() {
        StubServices.SEEN.clear();
    }

    @Test
    void passWithTheirCookiesAndWithoutTokens() throws InterruptedException {
        // When
        given().cookie("q_session_web", "packed")
                .header("Authorization", "Bearer stolen")
                .header("X-Forwarded-Host", "evil.example")
                .header("Sec-Fetch-Site", "same-origin")
                .get("/tra-cuu?lang=en")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("script-src 'self';"), not(containsString("unsafe"))))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("X-Content-Type-Options", equalTo("nosniff"));

        // Then
        StubServices.Seen seen = StubServices.next();
        assertThat(seen.path()).isEqualTo("/tra-cuu?lang=en");
        assertThat(seen.header("Cookie")).contains("q_session_web=packed");
        assertThat(seen.header("Sec-Fetch-Site")).isEqualTo("same-origin");
        assertThat(seen.header("Authorization")).isNull();
        assertThat(seen.header("X-Forwarded-Host")).matches("(127\\.0\\.0\\.1|localhost):\\d+");
    }

    @Test
    void theInterfaceNeverSeesTheirCookies() throws InterruptedException {
        // When
        given().cookie("q_session_web", "packed")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/tracking")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"));

        // Then
        assertThat(StubServices.next().header("Cookie")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"/dashboard, POST", "/dashboard/reports/locks, POST", "/dashboard, DELETE", "/tra-cuu, PUT"})
    void takeNoOtherMethods(String path, String method) {
        given().request(method, path).then().statusCode(405).contentType(PROBLEM);
        assertThat(StubServices.SEEN).isEmpty();
    }

    @Test
    void takeNoMoreThanAForm() {
        given().contentType("application/x-www-form-urlencoded")
                .body("code=" + "x".repeat(20_000))
                .post("/tra-cuu")
                .then()
                .statusCode(413);
        assertThat(StubServices.SEEN).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/dashboardx", "/tra-cuu/../q/health", "/dashboard/%2e%2e/q/metrics", "/assets/../q/health"})
    void areTheseAndNoOthers(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).contentType(PROBLEM);
        assertThat(StubServices.SEEN).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cchc.css, text/css",
        "pico.min.css, text/css",
        "charts.js, text/javascript",
        "chart.umd.min.js, text/javascript",
        "icon.svg, image/svg+xml"
    })
    void bringTheirFilesFromHere(String file, String type) {
        given().get("/assets/" + file)
                .then()
                .statusCode(200)
                .contentType(containsString(type))
                .header("Cache-Control", containsString("max-age"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }
}
