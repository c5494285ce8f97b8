package vn.cchc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TokenResource;
import vn.cchc.kit.testing.Tokens;

/** Connections of the pool that the service has closed meanwhile. */
@QuarkusTest
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(StubServices.class)
class LostConnectionTest {
    private static RequestSpecification signedIn() {
        return given().auth().oauth2(Tokens.of(Role.COUNTER, "H90.41"));
    }

    @Test
    void asksOnceMoreForWhatOnlyReads() {
        // Given
        signedIn().get("/api/v1/broken/once").then().statusCode(200);
        int before = BrokenServer.REQUESTS.get();

        // When
        signedIn().get("/api/v1/broken/once").then().statusCode(200).body(equalTo("ok"));

        // Then
        assertThat(BrokenServer.REQUESTS.get() - before).isEqualTo(2);
    }

    @Test
    void neverRepeatsAWrite() {
        // Given
        signedIn().get("/api/v1/broken/once").then().statusCode(200);
        int before = BrokenServer.REQUESTS.get();

        // When
        signedIn()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/broken/always")
                .then()
                .statusCode(502)
                .contentType("application/problem+json");

        // Then
        assertThat(BrokenServer.REQUESTS.get() - before).isEqualTo(1);
    }

    @Test
    void givesUpAfterTheSecondTime() {
        signedIn().get("/api/v1/broken/always").then().statusCode(502).contentType("application/problem+json");
    }
}
