package vn.cchc.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ContractMergeTest {
    private static JsonNode document(String path, String schema) {
        try {
            return new ObjectMapper().readTree("""
                            {"openapi":"3.1.0","tags":[{"name":"x"}],"paths":{"%s":{"get":{"responses":{"200":
                              {"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Item"}}}}}}}},
                             "components":{"schemas":{"Item":%s,"Same":{"type":"string"}},"securitySchemes":{"s":{}}}}""".formatted(path, schema));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void aNameThatMeansTwoThingsIsTakenApart() {
        // Given
        ContractMerge merge = new ContractMerge("http://keycloak/realms/cchc", (method, path) -> false);

        // When
        merge.add("dossier", document("/api/v1/dossiers", "{\"type\":\"object\"}"));
        merge.add("plan", document("/api/v1/plans", "{\"type\":\"integer\"}"));

        // Then
        JsonNode merged = merge.document();
        String reference = "/get/responses/200/content/application~1json/schema/$ref";
        assertThat(merged.at("/paths/~1api~1v1~1dossiers" + reference).asText()).isEqualTo("#/components/schemas/Item");
        assertThat(merged.at("/paths/~1api~1v1~1plans" + reference).asText())
                .isEqualTo("#/components/schemas/PlanItem");
        assertThat(merged.at("/components/schemas/PlanItem/type").asText()).isEqualTo("integer");
        assertThat(merged.at("/components/schemas")).hasSize(3);
        assertThat(merged.at("/components/securitySchemes")).hasSize(1);
        assertThat(merged.at("/tags")).hasSize(1);
    }
}
