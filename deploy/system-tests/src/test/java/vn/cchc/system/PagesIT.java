package vn.cchc.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.cchc.local.demo.ProvinceYear;

/** The pages as people see them: in a real browser, through the gateway, signed in with Keycloak. */
@ResourceLock(Stacks.DEMONSTRATED)
class PagesIT extends Browsing {
    private static final String IA_RING = "H90.41";
    private static final String CHU_PAH = "H90.42";
    /** Of somebody the demonstration takes in at Ia Ring. */
    private static final String IDENTITY_NUMBER = "064090002202";

    /** The browser reads it as well, which knows no quoting. */
    private static final String HERE = "^http://127\\.0\\.0\\.1:\\d+";

    private static String figure(Page page, String card) {
        return page.locator("[data-card='" + card + "'] [data-figure]").innerText();
    }

    @Test
    void showsWhoeverSignsInWhatTheInterfaceAnswers() {
        // Given
        Page page = visit(1280, true);
        NumberFormat vietnamese = NumberFormat.getInstance(Locale.forLanguageTag("vi"));

        // When
        signIn(page, user("analyst", ProvinceYear.PROVINCE), "/dashboard");

        // Then
        assertThat(page).hasURL(Pattern.compile(HERE + "/dashboard\\?period=\\d{4}$"));
        String period = page.url().replaceFirst(".*period=", "");
        long received = report("dossier-resolution?period=" + period)
                .at("/total/received/total")
                .asLong();
        double onTime = report("on-time?period=" + period).at("/total/0/value").asDouble();
        assertThat(figure(page, "received")).isEqualTo(vietnamese.format(received));
        assertThat(figure(page, "on-time")).isEqualTo(vietnamese.format(Math.round(onTime * 1e4) / 1e2) + " %");
        assertThat(page.locator("#trend-chart canvas")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        visitor.picture("dashboard-desktop");
        visitor.axe();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void keepsTheSessionInCookiesNoScriptReads() {
        // Given
        Page page = visit(1280, true);

        // When
        signIn(page, user("head", IA_RING), "/dashboard");

        // Then
        List<Cookie> session = visitor.context().cookies(gateway + "/dashboard").stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
        assertThat(session).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite.name()).isEqualTo("LAX");
            assertThat(cookie.path).isEqualTo("/dashboard");
        });
        assertThat(visitor.context().cookies(gateway + "/api/v1/reports")).isEmpty();
    }

    @Test
    void whoeverComesByAnotherNameOfTheMachineSignsInAsWell() {
        // Given
        Page page = visit(1280, true);

        // When
        page.navigate(gateway.replace("127.0.0.1", "localhost") + "/dashboard?lang=en");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        signIn(page, user("head", IA_RING));

        // Then
        assertThat(page).hasURL(Pattern.compile(HERE + "/dashboard\\?period=\\d{4}&lang=en$"));
        assertThat(page.locator("h1")).containsText("Ia Ring");
        visitor.picture("dashboard-english");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void theRealmAsksInVietnameseWhateverTheBrowserPrefers() {
        // Given
        Page page = visit(PHONE, true);

        // When
        page.navigate(gateway + "/dashboard");

        // Then
        page.waitForURL(SIGN_IN);
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        visitor.fitsTheWindow();
        visitor.picture("sign-in-phone");
    }

    @Test
    void aChangedFilterStandsInTheAddress() {
        // Given
        Page page = visit(1280, true);
        signIn(page, user("analyst", ProvinceYear.PROVINCE), "/dashboard");
        String ofProvince = figure(page, "received");

        // When
        page.locator("select[name=agency]").selectOption(IA_RING);
        page.locator("select[name=groupBy]").selectOption("procedure");
        page.locator("form.filters button").click();

        // Then
        assertThat(page).hasURL(Pattern.compile(".*/dashboard\\?agency=H90\\.41&period=\\d{4}&groupBy=procedure"));
        assertThat(page.locator("h1")).containsText("Ia Ring");
        assertThat(figure(page, "received")).isNotEqualTo(ofProvince);
        page.getByText("English").click();
        assertThat(page).hasURL(Pattern.compile(".*groupBy=procedure&lang=en"));
        assertThat(page.locator("#overview")).hasText("Overview");
    }

    @Test
    void everythingCanBeReachedWithTheKeyboard() {
        // Given
        Page page = visit(1280, true);
        signIn(page, user("analyst", ProvinceYear.PROVINCE), "/dashboard");

        // When
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        // Then
        assertThat(page.locator("select[name=agency]")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("form.filters button")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*period=\\d{4}-.*&groupBy=field"));
    }

    @Test
    void isReadOnAPhoneAndOnPaper() {
        // Given
        Page page = visit(PHONE, true);

        // When
        signIn(page, user("analyst", ProvinceYear.PROVINCE), "/dashboard");

        // Then
        visitor.fitsTheWindow();
        visitor.picture("dashboard-phone");
        page.pdf(new Page.PdfOptions()
                .setPath(Chromium.PICTURES.resolve("dashboard.pdf"))
                .setPreferCSSPageSize(true));
        page.locator("[data-card=on-time] .go a").click();
        assertThat(page.locator("h1")).containsText("đúng hạn");
        visitor.fitsTheWindow();
        visitor.picture("report-phone");
        visitor.axe();
    }

    @Test
    void everyReportOfTheDashboardIsAPageForAPhone() {
        // Given
        Page page = visit(PHONE, true);
        signIn(page, user("analyst", ProvinceYear.PROVINCE), "/dashboard");

        // When
        List<?> reports = (List<?>) page.locator(".links li:first-child a, .go a")
                .evaluateAll("links => [...new Set(links.map(link => link.href))]");

        // Then
        assertThat(reports).hasSize(8);
        for (Object report : reports) {
            assertThat(page.navigate(report.toString()).status()).isEqualTo(200);
            assertThat(page.locator("h1")).not().isEmpty();
            visitor.fitsTheWindow();
            visitor.picture(report.toString().replaceFirst(".*/reports/([a-z-]+).*", "report-$1-phone"));
        }
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aReportIsSavedAsTheFileOfTheInterface() throws IOException {
        // Given
        Page page = visit(1280, true);
        signIn(page, user("analyst", ProvinceYear.PROVINCE), "/dashboard");

        // When
        Download csv = page.waitForDownload(() ->
                page.locator("[data-block=resolution] .links a:has-text('CSV')").click());

        // Then
        String fields = Files.readString(csv.path(), StandardCharsets.UTF_8);
        assertThat(fields).contains("Số lượng hồ sơ tiếp nhận");
        assertThat(csv.suggestedFilename()).startsWith("II.06a_H90").endsWith(".csv");
        for (String format : List.of("xlsx", "pdf")) {
            APIResponse file = page.request()
                    .get(page.locator("[data-block=resolution] .links a")
                                    .first()
                                    .evaluate("link => link.href")
                            + "&format=" + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.body().length).isGreaterThan(1000);
        }
    }

    @Test
    void whoeverMayNotIsToldSoPlainlyAndCanSignOut() {
        // Given
        Page page = visit(1280, true);

        // When
        Response answer = signIn(page, user("counter", IA_RING), "/dashboard");

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("main")).containsText("không có quyền");
        page.getByText("Đăng xuất").click();
        assertThat(page.locator("h1")).hasText("Đã đăng xuất");
        page.getByText("Đăng nhập lại").click();
        page.waitForURL(SIGN_IN);
    }

    @Test
    void aNeighbourIsRefused() {
        // Given
        Page page = visit(1280, true);
        signIn(page, user("head", IA_RING), "/dashboard");
        assertThat(page.locator("h1")).containsText("Ia Ring");
        String period = "&" + page.url().replaceFirst(".*\\?", "");

        // When
        Response neighbour = page.navigate(gateway + "/dashboard?agency=" + CHU_PAH + period);
        Response report = page.navigate(gateway + "/dashboard/reports/on-time?agency=H90" + period);

        // Then
        visitor.picture("refused");
        assertThat(neighbour.status()).isEqualTo(403);
        assertThat(report.status()).isEqualTo(403);
    }

    @Test
    void aCitizenFollowsADossierWithoutAnAccountAndWithoutScripts() {
        // Given
        String code = codeOf(IDENTITY_NUMBER);
        Page page = visit(PHONE, false);
        page.navigate(gateway + "/tra-cuu");
        visitor.picture("tracking-form-phone");

        // When
        look(page, code, "0000");
        assertThat(page.locator("[role=alert]")).isVisible();
        look(page, code, IDENTITY_NUMBER.substring(IDENTITY_NUMBER.length() - 4));

        // Then
        assertThat(page.locator("#result .state")).hasText(Pattern.compile(".+"));
        assertThat(page.locator("#result")).containsText(code);
        assertThat(page.locator("#result")).not().containsText("Phước");
        assertThat(page).hasURL(gateway + "/tra-cuu");
        visitor.picture("tracking-result-phone");
    }

    @Test
    void theTrackingPageIsForEverybody() {
        // Given
        Page page = visit(PHONE, true);

        // When
        page.navigate(gateway + "/tra-cuu?lang=en");
        look(page, codeOf(IDENTITY_NUMBER), IDENTITY_NUMBER.substring(IDENTITY_NUMBER.length() - 4));

        // Then
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#result .state")).hasText(Pattern.compile(".+"));
        visitor.fitsTheWindow();
        visitor.axe();
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void look(Page page, String code, String verifier) {
        page.locator("#code").fill(code);
        page.locator("#verifier").fill(verifier);
        page.locator("form button").click();
    }

    /** The counter finds the dossier of somebody it knows by the identity number. */
    private static String codeOf(String identityNumber) {
        return given().auth()
                .oauth2(demonstrated.stack().token(user("counter", IA_RING).username()))
                .contentType("application/json")
                .body(Map.of("identityNumber", identityNumber, "purpose", "Hướng dẫn tra cứu"))
                .post(gateway + "/api/v1/dossiers/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].code");
    }
}
