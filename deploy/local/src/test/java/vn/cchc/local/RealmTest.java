package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final Set<String> ROLES = Set.of(
            "portal",
            "event-reader",
            "counter",
            "officer",
            "head",
            "plan-manager",
            "reporter",
            "analyst",
            "migrator",
            "admin");

    private final JsonNode realm = read();

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(Layout.findRepository()
                            .resolve("deploy/keycloak/cchc-realm.json")
                            .toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void hasTheRolesOfTheProjectAndNoOther() {
        assertThat(realm.at("/roles/realm").findValuesAsText("name")).containsExactlyInAnyOrderElementsOf(ROLES);
    }

    @Test
    void hasSomebodyInEveryRole() {
        // When
        Set<String> held = StreamSupport.stream(realm.path("users").spliterator(), false)
                .flatMap(user -> StreamSupport.stream(user.path("realmRoles").spliterator(), false))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());

        // Then
        assertThat(held).isEqualTo(ROLES);
    }

    @Test
    void letsNobodyInWithoutAnAgency() {
        assertThat(realm.path("users"))
                .allSatisfy(user ->
                        assertThat(user.at("/attributes/agency/0").asText()).startsWith("H90"));
    }

    @Test
    void holdsNoPassword() {
        List<String> values = realm.path("users").findValuesAsText("value");
        assertThat(values).isNotEmpty().allMatch(value -> value.equals("${CCHC_DEMO_PASSWORD}"));
        assertThat(realm.path("clients").findValuesAsText("secret"))
                .containsExactlyInAnyOrder(
                        "${CCHC_DASHBOARD_SECRET}", "${CCHC_PORTAL_SECRET}", "${CCHC_REPORT_CLIENT_SECRET}");
    }

    @Test
    void passwordsBuyTokensInTheDemoOnly() {
        for (JsonNode client : realm.path("clients")) {
            String grant = client.path("directAccessGrantsEnabled").asText();
            assertThat(grant).isIn("false", "${CCHC_DEMO:false}");
        }
    }
}
