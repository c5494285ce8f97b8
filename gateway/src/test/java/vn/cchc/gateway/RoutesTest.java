package vn.cchc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private final Routes routes = new Routes(List.of(
            route("/plans", "plan"),
            route("/plans/archive", "archive"),
            new Route("/tracking", "dossier", Set.of("POST"), 10, Duration.ZERO),
            new Route("/shown", "dossier", Set.of("GET"), 10, Duration.ZERO),
            new Route("/shown/*", "dossier", Set.of("GET"), 10, Duration.ZERO),
            new Route("/shown/*/tasks", "plan", Set.of("GET"), 10, Duration.ZERO)));

    private static Route route(String path, String origin) {
        return new Route(path, origin, Set.of(), 10, Duration.ZERO);
    }

    @Test
    void theLongestPathWins() {
        assertThat(routes.find("/api/v1/plans/archive/1")).map(Route::origin).contains("archive");
        assertThat(routes.find("/api/v1/plans/1")).map(Route::origin).contains("plan");
    }

    @Test
    void onlyWholeSegmentsCount() {
        assertThat(routes.find("/api/v1/plansx")).isEmpty();
        assertThat(routes.find("/api/v1/plans")).isPresent();
        assertThat(routes.find("/other/plans")).isEmpty();
    }

    @Test
    void openIsOneMethodOfOnePath() {
        assertThat(routes.isOpen("POST", "/api/v1/tracking")).isTrue();
        assertThat(routes.isOpen("GET", "/api/v1/tracking")).isFalse();
        assertThat(routes.isOpen("POST", "/api/v1/tracking/more")).isFalse();
        assertThat(routes.isOpen("POST", "/api/v1/plans")).isFalse();
    }

    @Test
    void anyOneSegmentMayBeOpenAndNothingBelow() {
        assertThat(routes.isOpen("GET", "/api/v1/shown")).isTrue();
        assertThat(routes.isOpen("GET", "/api/v1/shown/1.001193")).isTrue();
        assertThat(routes.isOpen("PUT", "/api/v1/shown/1.001193")).isFalse();
        assertThat(routes.isOpen("GET", "/api/v1/shown/")).isFalse();
        assertThat(routes.isOpen("GET", "/api/v1/shown/1.001193/steps")).isFalse();
        assertThat(routes.find("/api/v1/shown/1.001193/steps")).map(Route::path).contains("/shown");
    }

    @Test
    void aSegmentInTheMiddleMayBeAnyToo() {
        assertThat(routes.isOpen("GET", "/api/v1/shown/1.001193/tasks")).isTrue();
        assertThat(routes.find("/api/v1/shown/1.001193/tasks"))
                .map(Route::origin)
                .contains("plan");
        assertThat(routes.isOpen("POST", "/api/v1/shown/1.001193/tasks")).isFalse();
        assertThat(routes.isOpen("GET", "/api/v1/shown//tasks")).isFalse();
        assertThat(routes.isOpen("GET", "/api/v1/shown/1.001193/tasks/2")).isFalse();
        assertThat(routes.isOpen("GET", "/api/v1/shown/1.001193/2/tasks")).isFalse();
    }
}
