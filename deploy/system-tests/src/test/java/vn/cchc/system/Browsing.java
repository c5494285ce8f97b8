package vn.cchc.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import vn.cchc.local.DemoUser;
import vn.cchc.local.demo.ProvinceYear;

/** Somebody before a browser, who comes to the demonstration through the gateway and signs in with Keycloak. */
abstract class Browsing {
    static final int PHONE = 360;

    static final Pattern SIGN_IN = Pattern.compile(".*/realms/cchc/.*");

    static Stacks.Demonstrated demonstrated;
    static String gateway;
    private static Chromium chromium;
    Chromium.Visitor visitor;

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

    Page visit(int width, boolean scripts) {
        visitor = chromium.visitor(width, 900, scripts);
        return visitor.page();
    }

    static DemoUser user(String role, String agency) {
        return demonstrated.stack().stack().userWith(role, agency);
    }

    static Response signIn(Page page, DemoUser user, String path) {
        page.navigate(gateway + path);
        return signIn(page, user);
    }

    /** What the realm's form leads to in the end. */
    static Response signIn(Page page, DemoUser user) {
        page.waitForURL(SIGN_IN);
        page.locator("#username").fill(user.username());
        page.locator("#password").fill(user.password());
        Response answer = page.waitForResponse(
                Browsing::isPageOfOurs, () -> page.locator("#kc-login").click());
        assertThat(page.locator("header.top")).isVisible();
        page.waitForLoadState();
        return answer;
    }

    /** Not the redirects on the way. */
    private static boolean isPageOfOurs(Response response) {
        boolean redirect = response.status() >= 300 && response.status() < 400;
        return response.request().isNavigationRequest()
                && !redirect
                && response.url().startsWith(gateway);
    }

    static JsonNode report(String path) {
        return demonstrated.year().api().get(user("analyst", ProvinceYear.PROVINCE), "/api/v1/reports/" + path);
    }
}
