package vn.cchc.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TrackingPageServiceTest {

    private static final String PAGE = "/tra-cuu";

    private String code;

    @BeforeEach
    void receive() {
        Province.establish();
        code = Province.received(Province.COMMUNE, "2025-11-17T09:00:00+07:00");
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private static Response send(RequestSpecification browser, String code, String verifier) {
        return browser.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("code", code)
                .formParam("verifier", verifier)
                .post(PAGE);
    }

    @Test
    void theFormIsThereWithoutAnAccountAndWithoutAScript() {
        given().header("Accept-Language", "en-US")
                .get(PAGE)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .body(containsString("<html lang=\"vi\""))
                .body(containsString("name=\"verifier\""))
                .body(not(containsString("<script")));
        given().get(PAGE + "?lang=en")
                .then()
                .body(containsString("<html lang=\"en\""))
                .body(containsString("action=\"/tra-cuu?lang=en\""));
    }

    @Test
    void tellsWhoeverKnowsTheLastDigitsMasked() {
        // When
        var html = send(from("10.1.0.1"), "  " + code + " ", "5678")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(html)
                .contains("Đã tiếp nhận, chờ chuyển giải quyết", code, "N••••• V•• A•", Province.HOTLINE)
                .doesNotContain("052099000012", "0912345678", "Nguyễn", "5678", "Xin trích");
    }

    @Test
    void wrongAndUnknownLookTheSame() {
        // When
        var wrong = send(from("10.1.0.2"), code, "9999");
        var unknown = send(from("10.1.0.2"), "H90.41-251117-9996", "5678");

        // Then
        assertThat(wrong.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(wrong.asString().replace(code, ""))
                .isEqualTo(unknown.asString().replace("H90.41-251117-9996", ""));
        assertThat(wrong.asString()).contains("role=\"alert\"").doesNotContain("9999");
    }

    @ParameterizedTest
    @CsvSource({"'', 5678", "H90.41-251117-0001, ''", "H90.41-251117-0001, 123456789012345678901"})
    void whatIsMissingIsAskedForAgain(String typed, String verifier) {
        send(from("10.1.0.3"), typed, verifier)
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("Hãy nhập mã hồ sơ"));
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        send(from("10.1.0.4"), "\"><script>alert(1)</script>", "0000")
                .then()
                .statusCode(404)
                .body(not(containsString("<script")));
    }

    @Test
    void guessingHasTheLimitsOfTheInterface() {
        // Given
        Response refused = null;

        // When
        for (int guess = 1; guess <= 30 && (refused == null || refused.statusCode() != 429); guess++) {
            refused = send(from("10.1.1." + guess), code, "%04d".formatted(9000 + guess));
        }

        // Then
        refused.then()
                .statusCode(429)
                .contentType("text/html")
                .header("Retry-After", matchesPattern("\\d+"))
                .body(containsString("role=\"alert\""));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 404",
        "Origin, https://elsewhere.example, 403",
        "Origin, null, 403",
        "Origin, https://cchc.example.vn, 404"
    })
    void anotherSitesFormIsNotAnswered(String header, String value, int status) {
        var browser = from("10.1.0.5")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "cchc.example.vn")
                .header(header, value);
        send(browser, "H90.41-251117-9990", "1234").then().statusCode(status);
    }
}
