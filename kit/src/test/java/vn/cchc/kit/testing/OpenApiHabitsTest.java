package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenApiHabitsTest {
    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "paths": {"/things": {"post": {%s
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}%s}}},
               "responses": {"204": {}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "required": ["name"],
               "properties": {"name": {"type": "string"}, "size": {"type": "integer"}}}}}}""";
    private static final String NAMED = "\"operationId\": \"makeThing\", \"summary\": \"Make a thing\",";

    private static final String PAPER =
            "\"200\": {\"content\": {\"application/pdf\": {\"schema\": {\"type\": \"string\"}}}}";

    private static String with(String example) {
        return DOCUMENT.formatted(NAMED, ", \"examples\": {\"one\": {\"value\": " + example + "}}");
    }

    @Test
    void anExampleThatFitsPasses() {
        assertThat(OpenApiHabits.faults(with("{\"name\": \"a\", \"size\": null}")))
                .isEmpty();
    }

    @Test
    void anExampleThatDoesNotFitIsAFault() {
        assertThat(OpenApiHabits.faults(with("{\"size\": \"large\"}"))).hasSize(2);
        assertThat(OpenApiHabits.faults(with("\"{broken\"")))
                .containsExactly("post /things request: the example is not JSON");
    }

    @Test
    void whatIsMissingIsAFault() {
        assertThat(OpenApiHabits.faults(DOCUMENT.formatted("\"summary\": \"Tạo\",", "")))
                .containsExactlyInAnyOrder(
                        "post /things: no operationId of its own",
                        "post /things: no summary in English",
                        "post /things request: no example of application/json");
        assertThat(OpenApiHabits.faults(with("{\"name\": \"a\"}").replace("\"204\": {}", PAPER)))
                .containsExactly("post /things 200: no example of application/pdf");
        assertThat(OpenApiHabits.faults("{\"paths\": {}}")).containsExactly("no operations");
    }

    @Test
    void aSchemaThatOnlyItsNumberTellsFromAnotherIsAFault() {
        String twice =
                with("{\"name\": \"a\"}").replace("\"schemas\": {", "\"schemas\": {\"Thing2\": {}, \"Decree61\": {}, ");
        assertThat(OpenApiHabits.faults(twice)).containsExactly("Thing2: a name that only its number tells from Thing");
    }
}
