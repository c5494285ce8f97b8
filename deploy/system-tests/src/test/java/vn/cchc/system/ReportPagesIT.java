package vn.cchc.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.local.demo.ProvinceYear;

/** From a figure on a page to what it counts and what it means, in a real browser. */
@ResourceLock(Stacks.DEMONSTRATED)
class ReportPagesIT extends Browsing {

    @Test
    void aFigureLeadsToItsListAndItsMeaningAndBack() {
        // Given
        Page page = visit(1280, false);
        signIn(page, user("analyst", ProvinceYear.PROVINCE), "/dashboard");
        String dashboard = page.url();
        Locator figure = page.locator("[data-block=resolution] tfoot .figure a").first();
        String shown = figure.innerText();

        // When
        figure.click();

        // Then
        assertThat(page.locator("h1")).hasText("Danh sách hồ sơ của số liệu");
        int listed = Integer.parseInt(shown.replace(".", ""));
        assertThat(page.locator(".grid-table tbody tr")).hasCount(Math.min(listed, 1_000));
        String list = page.url();
        page.locator(".terms summary").click();
        page.locator(".terms a").click();
        assertThat(page.locator("h1")).containsText("Giải thích số liệu");
        assertThat(page.locator(".grid-table tbody tr").first()).containsText(shown + " (hồ sơ)");
        page.locator(".grid-table tbody a").click();
        assertThat(page.locator("h1")).hasText("Danh sách hồ sơ của số liệu");
        page.goBack();
        page.goBack();
        assertThat(page).hasURL(list);
        page.goBack();
        assertThat(page).hasURL(dashboard);
        assertThat(figure).hasText(shown);
    }

    @Test
    void whatAgenciesAreRankedByStandsInTheAddressWithoutScripts() {
        // Given
        Page page = visit(1280, false);
        signIn(page, user("analyst", ProvinceYear.PROVINCE), "/dashboard");

        // When
        page.locator("select[name=measure]").selectOption("online");
        page.locator("form.filters button").click();

        // Then
        assertThat(page).hasURL(Pattern.compile(".*/dashboard\\?.*&measure=online$"));
        assertThat(page.locator("select[name=measure]")).hasValue("online");
        assertThat(page.locator("#b-scoreboard")).containsText("trực tuyến");
        page.locator("[data-block=scoreboard] .links a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/reports/agency-scoreboard\\?.*measure=online.*"));
    }

    /** The period that the demonstration closes, its reports, and what is opened from them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier-resolution?groupBy=field",
                "dossiers?cell=resolved.total",
                "agency-scoreboard?measure=on-time,online,handling-times.median",
                "channels?groupBy=agency",
                "targets?",
                "explain?figure=on-time",
                "figures?report=petitions"
            })
    void aPageIsReadAtAnyWidthAndOnPaper(String report) {
        // Given
        Page page = visit(1280, true);
        JsonNode lock = report("locks").at("/items/0");
        String period = report.startsWith("figures")
                ? ""
                : "&agency=H90&from=" + lock.get("from").asText() + "&to="
                        + lock.get("to").asText();
        String name = "page-" + report.replaceFirst("\\?.*", "");

        // When
        signIn(page, user("analyst", ProvinceYear.PROVINCE), "/dashboard/reports/" + report + period);

        // Then
        assertThat(page.locator("h1")).not().isEmpty();
        openAll(page);
        visitor.axe();
        visitor.picture(name + "-desktop");
        page.pdf(new Page.PdfOptions()
                .setPath(Chromium.PICTURES.resolve(name + ".pdf"))
                .setPreferCSSPageSize(true));
        page.setViewportSize(PHONE, 780);
        visitor.fitsTheWindow();
        visitor.axe();
        visitor.picture(name + "-phone");
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void openAll(Page page) {
        page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
    }
}
