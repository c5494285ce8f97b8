package vn.cchc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.TokenResource;

@QuarkusTest
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(StubServices.class)
class ContractTest {
    @Test
    void showsOneContractOfAllServices() throws IOException {
        // When
        String text = given().get("/openapi").then().statusCode(200).extract().asString();

        // Then
        JsonNode contract = new ObjectMapper().readTree(text);
        assertThat(contract.path("paths").has("/api/v1/plans")).isTrue();
        assertThat(contract.path("paths").has("/q/hidden")).isFalse();
        assertThat(contract.at("/paths/~1api~1v1~1plans/get").has("security")).isFalse();
        assertThat(contract.at("/paths/~1api~1v1~1tracking/post/security")).isEmpty();
        assertThat(contract.at("/components/securitySchemes/keycloak/flows/authorizationCode/authorizationUrl")
                        .asText())
                .endsWith("/realms/cchc/protocol/openid-connect/auth");
    }

    @Test
    void showsItAsYaml() {
        given().get("/openapi.yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("/api/v1/plans:"));
    }

    @Test
    void offersTheExplorer() {
        given().get("/swagger-ui/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString("/openapi"));
    }
}
