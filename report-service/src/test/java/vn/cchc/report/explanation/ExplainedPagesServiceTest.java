package vn.cchc.report.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.world.ExplainedWorld;

/** Pages of reports lead to what their figures mean, and from there to what is counted. */
@QuarkusTest
class ExplainedPagesServiceTest extends ExplainedTest {

    private static final String PAGES = "/dashboard/reports/";
    private static final String SPRING = "from=2026-03-15&to=2026-06-14";
    private static final Pattern LINK = Pattern.compile("<li><a href=\"(" + PAGES + "explain\\?[^\"]+)\">([^<]+)</a>");

    private record Link(String address, String title) {}

    private static String page(String address) {
        return as(Role.ANALYST, ExplainedWorld.PROVINCE)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }

    private static List<Link> links(String address) {
        return LINK.matcher(page(address))
                .results()
                .map(found -> new Link(found.group(1).replace("&amp;", "&"), found.group(2)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier-resolution?" + SPRING + "&groupBy=agency",
                "dossier-resolution?" + SPRING + "&form=II.06b",
                "on-time?period=2026-Q2",
                "channels?" + SPRING,
                "handling-times?" + SPRING,
                "petitions?" + SPRING + "&groupBy=channel",
                "procedures?" + SPRING,
                "reporting-discipline?" + SPRING,
                "inspections?" + SPRING,
                "satisfaction?" + SPRING,
                "service-index?" + SPRING,
                "plan-progress?at=2026-06-14&plan=" + ExplainedWorld.PLAN,
                "dossiers?" + SPRING + "&cell=resolved.late&groupBy=agency&group=" + ExplainedWorld.RING,
                "dossiers?" + SPRING + "&measure=on-time&part=whole"
            })
    void everyFigureOfAPageHasAPageThatExplainsIt(String report) {
        // When
        var links = links(PAGES + report);

        // Then
        assertThat(links).isNotEmpty();
        for (var link : links) {
            assertThat(page(link.address()))
                    .contains("Giải thích số liệu: " + link.title(), "Định nghĩa", "Căn cứ", "Phạm vi");
        }
    }

    @Test
    void theExplanationHasTheFigureAndLeadsToWhatItCounts() {
        // Given
        var asked = "explain?" + SPRING + "&figure=received.total";
        int count = as(Role.ANALYST, ExplainedWorld.PROVINCE)
                .get("/api/v1/reports/" + asked)
                .jsonPath()
                .getInt("count");
        assertThat(count).isPositive();

        // When
        var page = page(PAGES + asked);

        // Then
        assertThat(page)
                .contains(">" + count + " (hồ sơ)</a>", "format=pdf")
                .containsPattern("<a href=\"" + PAGES + "dossiers\\?cell=received.total&amp;");
        as(Role.ANALYST, ExplainedWorld.PROVINCE)
                .get("/api/v1/reports/" + asked + "&format=csv")
                .then()
                .statusCode(200)
                .body(containsString("Giá trị," + count + " (hồ sơ)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier-resolution?form=II.06c&", "scorecards?", "dossiers?cell=resolved.late&minDays=1&"})
    void whatIsExplainedOnlyForARowOrInPartHasNoLink(String report) {
        // When
        var page = page(PAGES + report + SPRING);

        // Then
        assertThat(page).contains("Giải thích số liệu").doesNotContain(PAGES + "explain?");
    }

    @Test
    void whoeverMayNotReadExplanationsIsNotSentThere() {
        as(Role.COUNTER, ExplainedWorld.RING)
                .get(PAGES + "dossier-resolution?" + SPRING)
                .then()
                .statusCode(200)
                .body(not(containsString("Giải thích số liệu")));
    }

    @Test
    void anotherLanguageIsKeptOnTheWay() {
        // When
        var links = links(PAGES + "on-time?" + SPRING + "&lang=en");

        // Then
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.address()).contains("lang=en"));
    }
}
