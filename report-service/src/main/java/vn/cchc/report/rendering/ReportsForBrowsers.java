package vn.cchc.report.rendering;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The same reports for whoever has signed in on a page and so has a session instead of a token: below the dashboard's path,
 * with the same roles, scope and parameters, as a page or as a file. Reading only, since a session is sent along by any
 * page's link.
 */
public class ReportsForBrowsers {

    /** What stands there before the name of a report. */
    public static final String PREFIX = "/dashboard/reports/";

    private static final String INTERFACE = "/api/v1/reports/";
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Where people read what programs read at that path; null where it is another service's. */
    public static String page(String path) {
        return path.startsWith(INTERFACE) ? PREFIX + path.substring(INTERFACE.length()) : null;
    }

    static boolean isOne(String path) {
        return path.startsWith(PREFIX);
    }

    @ServerRequestFilter(preMatching = true)
    public Response lead(ContainerRequestContext request) {
        var asked = request.getUriInfo().getRequestUri();
        if (!isOne(asked.getPath())) {
            return null;
        }
        if (!READS.contains(request.getMethod())) {
            return Response.status(Response.Status.METHOD_NOT_ALLOWED).build();
        }
        // The language was read already; reports are asked for it by a header.
        request.setRequestUri(UriBuilder.fromUri(asked)
                .replacePath(INTERFACE + asked.getRawPath().substring(PREFIX.length()))
                .replaceQueryParam("lang")
                .build());
        return null;
    }
}
