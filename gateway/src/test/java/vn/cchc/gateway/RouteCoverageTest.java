package vn.cchc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.TokenResource;

/** Every path a service publishes is routed to that service. */
@QuarkusTest
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(StubServices.class)
class RouteCoverageTest {
    private static final Path CONTRACTS = Path.of("../docs/api");
    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");

    @Inject
    GatewayConfig config;

    @Test
    void everyPublishedPathHasItsRoute() throws IOException {
        // Given
        Routes routes = Routes.from(config);
        List<Path> contracts;
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            contracts = files.filter(file -> file.toString().endsWith("-service.yaml"))
                    .toList();
        }

        // Then
        assertThat(contracts).isNotEmpty();
        for (Path contract : contracts) {
            String service = contract.getFileName().toString().replace("-service.yaml", "");
            assertThat(paths(contract))
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(routes.find(path).map(Route::origin))
                            .as(path)
                            .contains(service));
        }
    }

    /** Two routes with one number would silently become one, open where the other is. */
    @Test
    void noRouteHasTheNumberOfAnother() throws IOException {
        // Given
        Pattern key = Pattern.compile("(cchc\\.gateway\\.routes\\[\\d+]\\.[a-z-]+)=.*");

        // When
        List<String> keys;
        try (Stream<String> lines = Files.lines(SETTINGS)) {
            keys = lines.map(key::matcher)
                    .filter(Matcher::matches)
                    .map(found -> found.group(1))
                    .toList();
        }

        // Then
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void nothingElseIsOpenToAll() {
        // When
        Set<String> open = config.routes().stream()
                .flatMap(route -> route.open().orElse(Set.of()).stream().map(method -> method + " " + route.path()))
                .collect(Collectors.toSet());

        // Then
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "POST /tracking",
                        "GET /apologies",
                        "POST /petitions",
                        "POST /petition-tracking",
                        "POST /petition-tracking/supplements",
                        "POST /petition-tracking/reopenings",
                        "GET /published-petitions",
                        "GET /published-procedures",
                        "GET /published-procedures/*",
                        "GET /published-plans",
                        "GET /published-plans/*",
                        "GET /published-plans/*/progress",
                        "GET /published-plans/*/tasks",
                        "GET /published-rankings",
                        "POST /ratings",
                        "GET /ratings/criteria",
                        "POST /open-survey",
                        "GET /open-survey/questions",
                        "GET /publication-sessions/current");
    }

    @Test
    void pagesAreTheseAndReadOnlyButForTheOneForm() {
        // When
        Map<String, Set<String>> pages = config.pages().stream()
                .collect(Collectors.toMap(
                        page -> page.origin() + " " + page.path(),
                        page -> page.open().orElse(Set.of())));

        // Then
        assertThat(pages)
                .isEqualTo(Map.of(
                        "report /dashboard", Set.of("GET", "HEAD"),
                        "dossier /tra-cuu", Set.of("GET", "HEAD", "POST")));
        assertThat(config.pageHeaders()).contains("Cookie").doesNotContain("Authorization");
        assertThat(config.passedHeaders()).doesNotContain("Cookie");
    }

    /** The keys below {@code paths}; a parser would stumble over the times of day among the examples. */
    private static List<String> paths(Path contract) throws IOException {
        try (Stream<String> lines = Files.lines(contract)) {
            return lines.filter(line -> line.startsWith("  /"))
                    .map(line -> line.strip().replaceFirst(":$", ""))
                    .toList();
        }
    }
}
