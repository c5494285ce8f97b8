package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiProblemsTest {
    private static final String DOCUMENT = """
            {"paths": {"/things/{id}": {"put": {"security": [{"bearer": []}], "requestBody": {}, "parameters": [%s],
               "responses": {%s}}}},
             "components": {"responses": {"P": {"content": {"application/problem+json": {}}}}}}""";
    private static final String KEY = "{\"name\": \"Idempotency-Key\", \"in\": \"header\", \"required\": %s}";
    private static final String MATCH = "{\"name\": \"If-Match\", \"in\": \"header\", \"required\": %s}";

    private static String responses(String... statuses) {
        return Stream.of(statuses)
                .map(status -> "\"" + status + "\": {\"$ref\": \"#/components/responses/P\"}")
                .collect(Collectors.joining(","));
    }

    private static String all() {
        return responses("400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "503", "default");
    }

    @Test
    void whatIsCompletePasses() {
        assertThat(OpenApiProblems.faults(
                        DOCUMENT.formatted(KEY.formatted("true") + "," + MATCH.formatted("true"), all())))
                .isEmpty();
    }

    @Test
    void aHeaderThatIsNeededHasToSaySo() {
        assertThat(OpenApiProblems.faults(
                        DOCUMENT.formatted(KEY.formatted("false") + "," + MATCH.formatted("false"), all())))
                .containsExactly(
                        "put /things/{id}: Idempotency-Key is not required",
                        "put /things/{id}: does not say when If-Match may be left out");
    }

    @Test
    void whatIsMissingOrNoProblemIsAFault() {
        assertThat(OpenApiProblems.faults(DOCUMENT.formatted(
                        MATCH.formatted("true"),
                        responses("400", "401", "403", "404", "409", "413", "415", "503", "default")
                                + ", \"422\": {\"description\": \"bare\"}")))
                .containsExactly(
                        "put /things/{id}: no 412",
                        "put /things/{id}: no 428",
                        "put /things/{id} 422: no problem document");
    }
}
