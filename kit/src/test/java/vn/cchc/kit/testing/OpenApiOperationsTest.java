package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpenApiOperationsTest {

    private static final OpenApiOperations OPERATIONS = OpenApiOperations.of("""
            {"paths": {"/dossiers": {"get": {}, "post": {}, "parameters": []},
                       "/dossiers/{code}": {"get": {}},
                       "/dossiers/search": {"get": {}}}}""");

    @Test
    void everyMethodOfEveryPathIsOne() {
        // Then
        assertThat(OPERATIONS.all())
                .containsExactlyInAnyOrder(
                        "GET /dossiers", "POST /dossiers", "GET /dossiers/{code}", "GET /dossiers/search");
    }

    @Test
    void aPathBelongsToWhatLeavesLeastOpen() {
        // When
        String search = OPERATIONS.of("GET", "/dossiers/search?limit=5");
        String code = OPERATIONS.of("GET", "/dossiers/H90.41-261102-0001");

        // Then
        assertThat(search).isEqualTo("GET /dossiers/search");
        assertThat(code).isEqualTo("GET /dossiers/{code}");
        assertThatThrownBy(() -> OPERATIONS.of("POST", "/dossiers/search")).isInstanceOf(AssertionError.class);
    }
}
