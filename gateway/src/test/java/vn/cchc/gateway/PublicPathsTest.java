package vn.cchc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/plans",
                "/openapi",
                "/swagger-ui",
                "/swagger-ui/index.css",
                "/api/v1/x/H%C3%A0",
                "/assets/cchc.css"
            })
    void exist(String path) {
        assertThat(PublicPaths.contain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/api/v1",
                "/openapi/x",
                "/api/v1/../q",
                "/api/v1/..",
                "/api/v1/%2E%2E/q",
                "/api/v1/a;b",
                "/api/v1/a%252e"
            })
    void doNotExist(String path) {
        assertThat(PublicPaths.contain(path)).isFalse();
    }
}
