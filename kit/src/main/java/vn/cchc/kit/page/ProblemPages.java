package vn.cchc.kit.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.cchc.kit.problem.Language;

/** Where a page was asked for, a problem is told as a page: the same title, detail and places, without the JSON around. */
@Singleton
public class ProblemPages {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final int FORBIDDEN = 403;

    private final PagesConfig pages;
    private final Template page;

    @Inject
    ProblemPages(PagesConfig pages, @Location("page/problem.html") Template page) {
        this.pages = pages;
        this.page = page;
    }

    /** One place of the input and what is wrong there. */
    public record Place(String name, String message) {}

    @ServerResponseFilter
    public void tell(HttpServerRequest request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && pages.contain(request.path())) {
            response.setEntity(page(request, problem), null, MediaType.valueOf(HTML));
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private String page(HttpServerRequest request, HttpProblem problem) {
        var say = new Say(Language.fromHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        var home = "/" + request.path().split("/", 3)[1];
        var head = new PageHead(
                say,
                problem.getTitle(),
                home,
                say.english() ? home : home + "?lang=en",
                null,
                pages.signOut().orElse(null));
        return page.data("head", head)
                .data("problem", problem)
                .data("places", places(problem))
                .data("mayNot", problem.getStatusCode() == FORBIDDEN)
                .render();
    }

    private static List<Place> places(HttpProblem problem) {
        return problem.getParameters().get("violations") instanceof List<?> violations
                ? violations.stream()
                        .filter(Map.class::isInstance)
                        .map(violation -> (Map<?, ?>) violation)
                        .map(violation -> new Place(
                                String.valueOf(violation.get("pointer")).replace("/query/", ""),
                                String.valueOf(violation.get("message"))))
                        .toList()
                : List.of();
    }
}
