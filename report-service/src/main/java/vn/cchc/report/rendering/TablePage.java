package vn.cchc.report.rendering;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.PageHead;
import vn.cchc.kit.page.PagesConfig;
import vn.cchc.kit.page.Say;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.spreadsheet.FormHeading;
import vn.cchc.kit.spreadsheet.FormTable;

/** A report as a page, with its files beside it; the columns are the form's own, which the law has in Vietnamese. */
@ApplicationScoped
class TablePage {

    /** What is longer is read in a file. */
    static final int MOST_ROWS = 1_000;

    /** Who may see the dossiers behind figures; others may read some of the forms. */
    private static final Set<Role> OPENERS = EnumSet.of(Role.ANALYST, Role.PLAN_MANAGER, Role.HEAD, Role.ADMIN);

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String HOME = "/dashboard";

    private final Template page;
    private final PagesConfig pages;
    private final AgencyScope scope;
    private final FigureTerms terms;

    TablePage(@Location("report/page.html") Template page, PagesConfig pages, AgencyScope scope, FigureTerms terms) {
        this.page = page;
        this.pages = pages;
        this.scope = scope;
        this.terms = terms;
    }

    /**
     * What is said of the lock.
     *
     * @param amendments address of what was corrected since, or null
     */
    record Closed(String words, String amendments) {}

    Response answer(FormatRequest asked, FormTable table, Optional<Closed> closed) {
        var request = asked.http;
        var lines = lines(table);
        var self = address(request).replaceQueryParam("format").build().toString();
        var html = page.data("head", head(request, table.head().title()))
                .data("table", table)
                .data("heading", new FormHeading(table.columns()))
                .data("lines", lines.subList(0, Math.min(lines.size(), MOST_ROWS)))
                .data("more", lines.size() > MOST_ROWS)
                .data("closed", closed.orElse(null))
                .data("terms", terms(asked))
                .data("self", self + (self.contains("?") ? "&" : "?"))
                .render();
        return Response.ok(html, HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private PageHead head(HttpServerRequest request, String title) {
        var say = new Say(language(request));
        var other = address(request);
        return new PageHead(
                say,
                title,
                say.english() ? HOME + "?lang=en" : HOME,
                (say.english() ? other.replaceQueryParam("lang") : other.replaceQueryParam("lang", "en"))
                        .build()
                        .toString(),
                scope.caller().name(),
                pages.signOut().orElse(null));
    }

    /** For whoever may read what they lead to. */
    private List<FigureTerms.Term> terms(FormatRequest asked) {
        Map<String, String> parameters = new HashMap<>();
        asked.http.params().forEach(parameters::put);
        return opens() ? terms.of(asked.report(), parameters, language(asked.http)) : List.of();
    }

    private boolean opens() {
        return !Collections.disjoint(scope.caller().roles(), OPENERS);
    }

    private static Language language(HttpServerRequest request) {
        return Language.fromHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static UriBuilder address(HttpServerRequest request) {
        return UriBuilder.fromPath(request.path()).replaceQuery(request.query());
    }

    private List<PrintedLine> lines(FormTable table) {
        boolean opens = opens();
        List<PrintedLine> lines = new ArrayList<>();
        var rows = table.rows().iterator();
        while (rows.hasNext() && lines.size() <= MOST_ROWS) {
            lines.add(opens ? PrintedLine.of(rows.next(), table.columns()) : PrintedLine.of(rows.next()));
        }
        return lines;
    }
}
