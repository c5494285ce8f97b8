package vn.cchc.kit.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.cchc.kit.problem.Language;

/**
 * A page's language is what its address says, Vietnamese unless {@code lang=en}, whatever the browser prefers: so that a
 * link shows everybody the same. Whatever answers later, a refusal included, finds it as the language asked for.
 */
@Singleton
final class PageEdge {
    /** Before the one that reads the language of a request. */
    private static final int FIRST = Integer.MIN_VALUE + 50;

    private final PagesConfig pages;

    @Inject
    PageEdge(PagesConfig pages) {
        this.pages = pages;
    }

    void register(@Observes Router router) {
        if (pages.paths().isPresent()) {
            router.route().order(FIRST).handler(this::enter);
        }
    }

    private void enter(RoutingContext context) {
        if (pages.contain(context.request().path())) {
            var language = Language.EN.tag().equals(context.request().getParam("lang")) ? Language.EN : Language.VI;
            context.request().headers().set(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
        }
        context.next();
    }
}
