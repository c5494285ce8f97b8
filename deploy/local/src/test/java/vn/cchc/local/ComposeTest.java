package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The containers get the same parts and the same variables as the parts on one machine. */
class ComposeTest {
    /** Means something in a container only: the health check's port, and the realm as browsers see it. */
    private static final Set<String> CONTAINERS_ONLY = Set.of("HEALTH_PORT", "CCHC_OIDC_PUBLIC_URL");

    @TempDir
    Path home;

    private final Path folder = Layout.findRepository().resolve("deploy/compose");
    private final JsonNode compose = read();

    private JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(folder.resolve("compose.yaml").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode container(Part part) {
        return compose.path("services").path(part.isService() ? part.label() : part.key());
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** But the mailbox: containers are given a real mail server's address. */
    @ParameterizedTest
    @EnumSource(value = Part.class, mode = EnumSource.Mode.EXCLUDE, names = "MAIL")
    void everyPartIsThere(Part part) {
        assertThat(container(part).isMissingNode()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "DOSSIER", "REPORT", "GATEWAY"})
    void servicesGetTheSameVariables(Part service) {
        // Given
        StackOptions options = new StackOptions(
                new Layout(Layout.findRepository(), home),
                Ports.from(Map.of()),
                EnumSet.allOf(Part.class),
                Map.of(),
                Progress.silent());
        Secrets secrets = Secrets.of(home.resolve("secrets.properties"));

        // When
        Set<String> local = new ServiceSettings(options, secrets, "http://realm")
                .of(service)
                .keySet();

        // Then
        Set<String> composed = names(container(service).path("environment"));
        composed.removeAll(CONTAINERS_ONLY);
        assertThat(composed).isEqualTo(new TreeSet<>(local));
    }

    @Test
    void theDossierServiceBelievesTheGatewayAndNobodyElse() {
        // Given
        String gateway =
                container(Part.GATEWAY).at("/networks/inside/ipv4_address").asText();
        String subnet = compose.at("/networks/inside/ipam/config/0/subnet").asText();

        // Then
        assertThat(gateway).startsWith(subnet.substring(0, subnet.lastIndexOf('.') + 1));
        assertThat(container(Part.DOSSIER)
                        .at("/environment/CCHC_TRUSTED_PROXIES")
                        .asText())
                .isEqualTo(gateway);
    }

    @Test
    void keycloakGetsEveryPlaceholderOfTheRealm() throws IOException {
        // Given
        String realm = Files.readString(Layout.findRepository().resolve("deploy/keycloak/cchc-realm.json"));

        // When
        Set<String> placeholders = java.util.regex.Pattern.compile("\\$\\{(CCHC_[A-Z_]+)")
                .matcher(realm)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertThat(placeholders).isNotEmpty();
        assertThat(names(container(Part.KEYCLOAK).path("environment"))).containsAll(placeholders);
    }

    @Test
    void theTopicsAreTheSame() throws IOException {
        // Given
        String script = Files.readString(folder.resolve("init/topics.sh"));

        // Then
        assertThat(Topics.EVENTS).allSatisfy(topic -> assertThat(script).contains(topic));
        assertThat(Topics.REFERENCE).allSatisfy(topic -> assertThat(script).contains(topic));
        assertThat(script).contains("max.message.bytes=" + Topics.LARGEST_DEAD_LETTER);
    }

    @Test
    void everyVariableIsInTheExample() throws IOException {
        // Given
        String text = Files.readString(folder.resolve("compose.yaml"));
        String example = Files.readString(folder.resolve(".env.example"));

        // Then
        assertThat(java.util.regex.Pattern.compile("\\$\\{([A-Z_]+)")
                        .matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(example).contains("\n" + name + "="));
    }
}
