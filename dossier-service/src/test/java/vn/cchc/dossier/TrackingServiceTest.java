package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class TrackingServiceTest {

    private static final int MANY = 30;

    private String code;

    @BeforeEach
    void receive() {
        Province.establish();
        code = Province.received(Province.COMMUNE, "2025-11-17T09:00:00+07:00");
    }

    @Test
    void tellsWhoeverKnowsTheLastDigits() {
        // When
        Answer byIdentity = track("10.0.0.1", code, "0012");
        Answer byPhone = track("10.0.0.1", code, "5678");

        // Then
        assertThat(byIdentity.json().get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(byPhone.json().get("applicant").asText()).isEqualTo("N••••• V•• A•");
        assertThat(byPhone.body())
                .doesNotContain("052099000012", "0912345678", "Nguyễn", "Thôn 2", "TK-01", "Xin trích");
        assertThat(byPhone.json().get("step").asText()).isEqualTo("Đã tiếp nhận, chờ chuyển giải quyết");
        assertThat(byPhone.json().get("holderName").asText()).isEqualTo("Cơ quan " + Province.COMMUNE);
        assertThat(byPhone.json().at("/contact/hotline").asText()).isEqualTo(Province.HOTLINE);
        assertThat(byPhone.json().at("/contact/website").isNull()).isTrue();
        assertThat(byPhone.json().at("/officeHours/FRIDAY/0/from").asText()).isEqualTo("07:00:00");
    }

    @Test
    void findsAnOnlineSubmissionAndMissesItLikeAnythingElse() {
        // Given
        var intake = Province.intake(Province.COMMUNE)
                .put("channel", "ONLINE")
                .put("submittedAt", "2025-11-20T09:58:00+07:00");
        String submitted = Province.post("/api/v1/submissions", Province.token(Role.PORTAL, Province.COMMUNE), intake)
                .json()
                .get("code")
                .asText();

        // When
        Answer found = track("10.0.4.1", submitted, "5678");
        Answer wrong = track("10.0.4.1", submitted, "9999");
        Answer unknown = track("10.0.4.1", "H90.41-251117-9993", "9999");

        // Then
        assertThat(found.json().get("state").asText()).isEqualTo("PENDING");
        assertThat(found.json().get("step").asText()).isEqualTo("Đã gửi, chờ cơ quan trả lời");
        assertThat(found.json().get("answerBy").asText()).isEqualTo("2025-11-21T10:00:00+07:00");
        assertThat(found.body()).doesNotContain("052099000012", "0912345678", "Nguyễn", "Xin trích");
        assertProblem(wrong, 404, "not-found");
        assertThat(wrong.json().get("detail")).isEqualTo(unknown.json().get("detail"));
    }

    @Test
    void theCodeAloneIsNotEnough() {
        // When
        Answer answer = Wire.send("POST", "/api/v1/tracking", "{\"code\":\"" + code + "\"}")
                .answer();

        // Then
        assertProblem(answer, 400, "validation").at("/verifier");
    }

    @Test
    void wrongAndUnknownLookTheSame() {
        // When
        Answer wrong = track("10.0.0.2", code, "9999");
        Answer unknown = track("10.0.0.2", "H90.41-251117-9996", "0012");

        // Then
        assertProblem(wrong, 404, "not-found");
        assertProblem(unknown, 404, "not-found");
        assertThat(wrong.json().get("detail")).isEqualTo(unknown.json().get("detail"));
    }

    @Test
    void guessingEndsByTheTwentieth() {
        // Given
        int refusedAt = 0;
        Answer refused = null;

        // When
        for (int guess = 1; guess <= MANY && refusedAt == 0; guess++) {
            refused = track("10.0.1." + guess, code, "%04d".formatted(9000 + guess));
            refusedAt = refused.status() == 429 ? guess : 0;
        }

        // Then
        assertThat(refusedAt).isBetween(20, 23);
        assertProblem(refused, 429, "too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        assertThat(track("10.0.2.1", code, "0012").status()).isEqualTo(429);
    }

    @Test
    void guessingAcrossDossiersEndsByAddress() {
        // Given
        int status = 0;

        // When
        for (int guess = 1; guess <= MANY && status != 429; guess++) {
            status = track("10.0.3.1", "H90.41-251117-%04d".formatted(9000 + guess), "0012")
                    .status();
        }

        // Then
        assertThat(status).isEqualTo(429);
    }

    private static Answer track(String address, String code, String verifier) {
        return Wire.send("POST", "/api/v1/tracking", "{\"code\":\"" + code + "\",\"verifier\":\"" + verifier + "\"}")
                .header("X-Forwarded-For", address)
                .answer();
    }
}
