package vn.cchc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {
    private static final String PAGE = "/dashboard?period=2026";

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, localhost, 8080",
        "http://localhost:8080, 127.0.0.1, 8080",
        "http://127.0.0.1:8080, [::1], 8080",
    })
    void isOneForAllNamesOfAMachine(String publicUrl, String host, int port) {
        // Given
        var address = new PublicAddress(URI.create(publicUrl));
        // When
        var instead = address.insteadOf(HttpMethod.GET, HostAndPort.create(host, port), PAGE);
        // Then
        assertThat(instead).contains(publicUrl + PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, 127.0.0.1, 8080",
        "http://127.0.0.1:8080, localhost, 9080",
        "http://127.0.0.1:8080, gateway, 8080",
        "https://cchc.example, localhost, 8080",
        "https://cchc.example, evil.example, 443",
    })
    void leavesOtherNamesAlone(String publicUrl, String host, int port) {
        // Given
        var address = new PublicAddress(URI.create(publicUrl));
        // When
        var instead = address.insteadOf(HttpMethod.GET, HostAndPort.create(host, port), PAGE);
        // Then
        assertThat(instead).isEmpty();
    }

    @Test
    void sendsNoFormElsewhereAndNobodyWhereNoneIsNamed() {
        // Given
        var asked = HostAndPort.create("localhost", 8080);
        // When
        var form = new PublicAddress(URI.create("http://127.0.0.1:8080")).insteadOf(HttpMethod.POST, asked, "/tra-cuu");
        var unnamed = new PublicAddress(null).insteadOf(HttpMethod.GET, asked, PAGE);
        var whole = new PublicAddress(URI.create("http://127.0.0.1:8080"))
                .insteadOf(HttpMethod.GET, asked, "http://localhost:8080/dashboard");
        // Then
        assertThat(form).isEmpty();
        assertThat(unnamed).isEmpty();
        assertThat(whole).isEmpty();
    }
}
