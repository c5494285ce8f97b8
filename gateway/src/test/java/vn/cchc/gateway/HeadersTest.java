package vn.cchc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8082/api/v1/dossiers/H90.41-261121-0001, /api/v1/dossiers/H90.41-261121-0001",
        "http://plan-service/api/v1/plans?limit=2, /api/v1/plans?limit=2",
        "/api/v1/agencies/H90, /api/v1/agencies/H90",
    })
    void aLocationLeadsBackToTheAddressTheCallerCameBy(String fromService, String toCaller) {
        // Given
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set("Location", fromService);
        // When
        new Headers(Set.of()).towardsCaller(headers);
        // Then
        assertThat(headers.get("Location")).isEqualTo(toCaller);
    }

    @Test
    void aPageMaySendItsVisitorsToTheRealm() {
        // Given
        String signIn = "http://realm.example:8180/realms/cchc/auth?client_id=cchc-dashboard";
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set("Location", signIn);
        // When
        Headers.ofPages(Set.of(), null).towardsCaller(headers);
        // Then
        assertThat(headers.get("Location")).isEqualTo(signIn);
    }
}
