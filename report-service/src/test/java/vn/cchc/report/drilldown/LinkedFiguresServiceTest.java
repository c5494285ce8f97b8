package vn.cchc.report.drilldown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;

/** Figures on pages lead to the dossiers they count. */
@QuarkusTest
class LinkedFiguresServiceTest extends OpeningWorld {

    private static final String LIST = "/dashboard/reports/dossiers";
    private static final Pattern LINK =
            Pattern.compile("<a href=\"(" + LIST + "\\?[^\"]+)\" aria-label=\"([^\"]+)\">([^<]+)</a>");

    /** Enough of a page, whose rows are all made alike. */
    private static final int MOST = 60;

    private record Link(String address, String label, String text) {}

    private static List<Link> links(String path) {
        var html = as(Role.ANALYST, PROVINCE)
                .queryParams(path.contains("trend") ? inPeriod("from", "2025-01-15") : PERIOD)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
        List<Link> links = new ArrayList<>();
        var found = LINK.matcher(html);
        while (found.find()) {
            links.add(new Link(found.group(1).replace("&amp;", "&"), found.group(2), found.group(3)));
        }
        return links;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports/dossier-resolution",
                "reports/dossier-resolution?form=II.06b",
                "reports/dossier-resolution?form=II.06c",
                "reports/dossier-resolution?known=2025-08-01",
                "reports/on-time",
                "reports/channels?groupBy=procedure",
                "reports/handling-times",
                "reports/trend?measure=online",
                "reports/trend?groupBy=agency",
                "reports/overdue-causes?groupBy=agency",
                "reports/agency-scoreboard",
                "reports/service-index",
                "?groupBy=agency"
            })
    void aFigureLeadsToAsManyDossiers(String page) {
        // When
        var links = links("/dashboard" + (page.startsWith("?") ? "" : "/") + page);

        // Then
        assertThat(links).isNotEmpty();
        for (var link : links.subList(0, Math.min(MOST, links.size()))) {
            assertThat(link.label())
                    .startsWith(link.text() + ": ")
                    .hasSizeGreaterThan(link.text().length() + 8);
            if (link.text().matches("[0-9.]+") && !link.label().contains("Số ngày")) {
                int figure = as(Role.ANALYST, PROVINCE)
                        .urlEncodingEnabled(false)
                        .get(link.address() + "&format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getInt("figure");
                assertThat(figure)
                        .as(link.label())
                        .isEqualTo(Integer.parseInt(link.text().replace(".", "")));
            }
        }
    }

    @Test
    void theListIsAPageWithItsFiles() {
        // Given
        var opened = open(inPeriod("cell", "resolved.late"));

        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams(inPeriod("cell", "resolved.late"))
                .get(LIST)
                .then()
                // Then
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Danh sách hồ sơ của số liệu"))
                .body(containsString(opened.dossiers().get(0)))
                .body(containsString("cột (10)"))
                .body(containsString("cell=resolved.late"))
                .body(containsString("format=xlsx"));
    }

    @ParameterizedTest
    @CsvSource({"agency=H96.42, 403", "minDays=x, 400"})
    void whatIsRefusedIsSaidOnAPage(String more, int status) {
        // When
        as(Role.HEAD, "H96.41")
                .get(LIST + "?period=2025-Q1&cell=resolved.total&" + more)
                .then()
                // Then
                .statusCode(status)
                .contentType("text/html");
    }

    @Test
    void whoMayNotSeeDossiersIsNotLedToThem() {
        // When
        as(Role.COUNTER, PROVINCE)
                .queryParams(PERIOD)
                .get("/dashboard/reports/dossier-resolution")
                .then()
                // Then
                .statusCode(200)
                .body(containsString("class=\"total\""))
                .body(not(containsString(LIST)));
    }
}
