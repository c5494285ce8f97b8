package vn.cchc.report.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.report.FigureWorld;

@QuarkusTest
class DashboardServiceTest extends FigureWorld {

    private static final String PERIOD = "2025";
    private static final String COMMUNE = PROVINCE + ".41";
    private static final Set<Role> LEADERS = EnumSet.of(Role.ANALYST, Role.PLAN_MANAGER, Role.HEAD, Role.ADMIN);
    private static final NumberFormat VIETNAMESE = NumberFormat.getInstance(Locale.forLanguageTag("vi"));

    private static ValidatableResponse page(Role role, String own, String query) {
        return as(role, own)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(query.isEmpty() ? "/dashboard" : "/dashboard?" + query)
                .then();
    }

    private static String html(String query) {
        return page(Role.ANALYST, PROVINCE, query)
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }

    @Test
    void showsTheFiguresOfTheReports() {
        // Given
        var onTime = report("on-time", Map.of("period", PERIOD));
        var resolution = report("dossier-resolution", Map.of("period", PERIOD));
        int received = resolution.getInt("total.received.total");
        assertThat(received).isPositive();

        // When
        var html = html("period=" + PERIOD);

        // Then
        double percent = Math.round(onTime.getDouble("total[0].value") * 1e4) / 1e2;
        assertThat(html)
                .contains("<div class=\"big\" data-figure>" + VIETNAMESE.format(percent) + " %</div>")
                .contains("<div class=\"big\" data-figure>" + VIETNAMESE.format(received) + "</div>")
                .contains("Tỉnh An Sơn")
                .contains("từ ngày 15/12/2024 đến ngày 14/12/2025");
    }

    @Test
    void looksAtOneInstantEverywhere() {
        // Given
        var at = "2025-06-10T09:30:00+07:00";
        var overdue =
                as(Role.ANALYST, PROVINCE).queryParam("at", at).get(OVERDUE).jsonPath();

        // When
        var html = html("period=2025-Q2&at=2025-06-10T09:30:00%2B07:00");

        // Then
        assertThat(html).contains("overdue-dossiers?agency=H96&amp;at=2025-06-10T02:30:00Z");
        assertThat(overdue.getList("items.dossier", String.class).subList(0, 3))
                .allSatisfy(dossier -> assertThat(html).contains(dossier));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/dashboard/reports/on-time"})
    void namesPeopleAsTheyAreNamedHere(String path) {
        // Given
        var names =
                Map.<String, Object>of("name", "Thảo Đặng Phương", "given_name", "Thảo", "family_name", "Đặng Phương");

        // When
        var answer = given().auth()
                .oauth2(Tokens.with(Role.ANALYST, PROVINCE, names))
                .get(path + "?period=" + PERIOD);

        // Then
        answer.then().statusCode(200).body(containsString("<span class=\"person\">Đặng Phương Thảo</span>"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isForWhoeverLeads(Role role) {
        // When
        var answer = page(role, COMMUNE, "period=" + PERIOD);

        // Then
        if (LEADERS.contains(role)) {
            answer.statusCode(200).body(containsString("Xã Ia Ring"));
            return;
        }
        answer.statusCode(403)
                .contentType("text/html")
                .body(containsString("<html lang=\"vi\""))
                .body(containsString("không có quyền"))
                .body(not(containsString("data-card")));
    }

    @ParameterizedTest
    @CsvSource({"H96.42, 403", "H96, 403", "H96.99, 422"})
    void aNeighbourIsRefused(String asked, int status) {
        // When
        page(Role.HEAD, COMMUNE, "agency=" + asked + "&period=" + PERIOD)
                // Then
                .statusCode(status)
                .contentType("text/html")
                .body(not(containsString("data-card")));
        as(Role.HEAD, COMMUNE)
                .get("/dashboard/reports/on-time?period=" + PERIOD + "&agency=" + asked)
                .then()
                .statusCode(status)
                .contentType("text/html");
    }

    @Test
    void speaksEnglishOnDemandAndOnlyThen() {
        // Given
        var browser = as(Role.ANALYST, PROVINCE).header("Accept-Language", "en-US,en;q=0.9");

        // When
        var vietnamese = browser.get("/dashboard?period=" + PERIOD).asString();
        var english = html("period=" + PERIOD + "&lang=en");

        // Then
        assertThat(vietnamese).contains("<html lang=\"vi\"").contains("Tổng quan");
        assertThat(english).contains("<html lang=\"en\"").contains("Overview").contains("Resolved early or on time");
        page(Role.COUNTER, COMMUNE, "period=" + PERIOD + "&lang=en")
                .statusCode(403)
                .body(containsString("may not see this page"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', period=",
        "'agency=&period=2025&groupBy=agency&from=&to=', period=2025&groupBy=agency",
        "'period=&from=2025-01-01&to=2025-02-01&lang=vi', from=2025-01-01&to=2025-02-01",
        "'period=2025-Q1&from=2025-01-01', period=2025-Q1",
        "'period=2025-Q1&measure=on-time', period=2025-Q1",
        "'period=2025-Q1&measure=online&groupBy=', period=2025-Q1&measure=online"
    })
    void theAddressSaysWhatIsShownAndNothingElse(String asked, String kept) {
        page(Role.ANALYST, PROVINCE, asked).statusCode(303).header("Location", containsString("/dashboard?" + kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=2025-Q9",
                "period=2999",
                "from=2025-02-30&to=2025-03-01",
                "period=2025&groupBy=colour",
                "period=2025&measure=luck",
                "period=2025&lang=en&groupBy=%3Cscript%3E"
            })
    void whatCannotBeMeantIsSaidOnAPage(String query) {
        page(Role.ANALYST, PROVINCE, query)
                .statusCode(400)
                .contentType("text/html")
                .body(not(containsString("<script>")));
    }

    @Test
    void whereNothingHappenedItSaysSoAndNotZeroPercent() {
        // When
        var html = page(Role.ANALYST, PROVINCE, "period=2021-01")
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(html).contains("Không có số liệu").doesNotContain(">0 %<").doesNotContain(">100 %<");
        assertThat(html).contains("light-none");
    }

    @Test
    void agenciesAreRankedByWhatIsChosenAndOtherReportsAreNotAskedForIt() {
        // When
        var html = html("period=" + PERIOD + "&measure=handling-times.median");

        // Then
        assertThat(html)
                .contains("Xếp hạng cơ quan: Thời gian giải quyết, trung vị</h2>")
                .contains("<option value=\"handling-times.median\" selected>")
                .containsPattern("\\d ngày làm việc</td>|\\d ngày làm việc\\s*<")
                .contains("/dashboard/reports/agency-scoreboard?period=2025&amp;measure=handling-times.median\"")
                .contains("/dashboard/reports/channels?period=2025\"");
    }

    @Test
    void aNameIsNeverMarkup() throws SQLException {
        // Given
        String field = report("dossier-resolution", Map.of("period", PERIOD)).getString("rows[0].group.code");
        String name = rename(field, "<img src=x onerror=alert(1)>&\"'");

        // When
        var html = html("period=" + PERIOD);
        var report = as(Role.ANALYST, PROVINCE)
                .get("/dashboard/reports/on-time?period=" + PERIOD)
                .asString();
        rename(field, name);

        // Then
        assertThat(html).doesNotContain("<img src=x").contains("&lt;img src=x");
        assertThat(report).doesNotContain("<img src=x").contains("&lt;img src=x");
    }

    /** Gives a field another name; what it was called before. */
    private String rename(String field, String name) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement("update label n set name = ? from label o"
                        + " where n.kind = 'FIELD' and n.code = ? and o.kind = n.kind and o.code = n.code"
                        + " returning o.name")) {
            statement.setString(1, name);
            statement.setString(2, field);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }

    @Test
    void aReportIsAPageAndItsFilesAreThoseOfTheInterface() {
        // Given
        var query = "?period=" + PERIOD + "&groupBy=agency";

        // When
        var page = as(Role.ANALYST, PROVINCE).get("/dashboard/reports/dossier-resolution" + query + "&lang=en");
        var file = as(Role.ANALYST, PROVINCE).get("/dashboard/reports/dossier-resolution" + query + "&format=csv");

        // Then
        page.then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("II.06a"))
                .body(containsString("format=xlsx"));
        assertThat(file.asString())
                .isEqualTo(as(Role.ANALYST, PROVINCE)
                        .get(RESOLUTION + query + "&format=csv")
                        .asString());
        file.then().contentType(startsWith("text/csv"));
    }

    @Test
    void aSessionReadsAndNothingElse() {
        as(Role.ADMIN, PROVINCE)
                .contentType("application/json")
                .body("{}")
                .post("/dashboard/reports/locks")
                .then()
                .statusCode(405);
    }

    @Test
    void whoeverHasNotSignedInIsSentToTheRealmAndBackToThePublicAddress() {
        given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "cchc.example.vn")
                .get("/dashboard?period=" + PERIOD)
                .then()
                .statusCode(302)
                .header("Location", containsString("/auth?response_type=code&client_id=cchc-dashboard"))
                .header("Location", containsString("redirect_uri=https%3A%2F%2Fcchc.example.vn%2Fdashboard"))
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("ui_locales=vi"))
                .header("Set-Cookie", containsString("HTTPOnly"))
                .header("Set-Cookie", containsString("Secure"))
                .header("Set-Cookie", containsString("SameSite=Lax"))
                .header("Set-Cookie", containsString("Path=/dashboard"));
        given().get("/dashboard/signed-out").then().statusCode(200).body(containsString("Đã đăng xuất"));
        given().redirects()
                .follow(false)
                .get("/dashboard/reports/on-time?period=2025&lang=en")
                .then()
                .statusCode(equalTo(302))
                .header("Location", containsString("ui_locales=en"));
    }
}
