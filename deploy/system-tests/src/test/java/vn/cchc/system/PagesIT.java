package vn.cchc.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.local.DemoUser;

/** The pages as people see them: in a real browser, through the gateway. */
class PagesIT {
    private static final String IA_RING = "H90.41";
    private static final int PHONE = 360;
    /** Of somebody the demonstration takes in at Ia Ring. */
    private static final String IDENTITY_NUMBER = "064090002202";

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private static Stacks.Demonstrated demonstrated;
    private static String gateway;
    private static Chromium chromium;
    private Chromium.Visitor visitor;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.start();
        Files.createDirectories(Chromium.PICTURES);
        demonstrated = Stacks.demonstrated();
        gateway = demonstrated.stack().stack().gateway().toString();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    private Page visit(int width, boolean scripts) {
        visitor = chromium.visitor(width, 900, scripts);
        return visitor.page();
    }

    private static DemoUser user(String role, String agency) {
        return demonstrated.stack().stack().userWith(role, agency);
    }

    private void axe(Page page) {
        List<String> grave = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(PagesIT::words)
                        .toList();
        assertThat(grave).isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static void fitsTheWindow(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("how far one can scroll sideways at " + page.url())
                .isEqualTo(0);
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
        fitsTheWindow(page);
        axe(page);
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
