package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The browser of this machine, without a window. Pictures of what it saw lie in {@code target/pages}. */
final class Chromium implements AutoCloseable {
    static final Path PICTURES = Path.of("target", "pages");

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Path program = find().orElseThrow(() -> new AssertionError("""
                No browser is there. Install Chromium (Debian: apt-get install chromium) or name one in CCHC_CHROMIUM; \
                without the system tests: mvn verify -DskipITs"""));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        return new Chromium(playwright, browser);
    }

    /** Somebody's browser with a window of that size, and a list that fills with what it complains about. */
    Visitor visitor(int width, int height, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-US")
                .setJavaScriptEnabled(scripts));
        Page page = context.newPage();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return new Visitor(context, page, complaints);
    }

    /** @param complaints errors of scripts, and what the content security policy kept out */
    record Visitor(BrowserContext context, Page page, List<String> complaints) implements AutoCloseable {
        void picture(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        }

        /** Nothing that keeps somebody from reading or using the page. */
        void axe() {
            List<String> grave = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                            .filter(rule -> GRAVE.contains(rule.getImpact()))
                            .map(Visitor::words)
                            .toList();
            assertThat(grave).as(page.url()).isEmpty();
        }

        private static String words(Rule rule) {
            return rule.getId() + ": " + rule.getHelp() + " "
                    + rule.getNodes().stream().map(node -> node.getHtml()).toList();
        }

        void fitsTheWindow() {
            assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("how far one can scroll sideways at " + page.url())
                    .isEqualTo(0);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static Optional<Path> find() {
        String named = System.getenv("CCHC_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
