package vn.cchc.kit.problem;

import io.quarkus.security.AuthenticationRedirectException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Sends on whoever is being signed in or out. To the problem extension a redirect is a problem like any other, and a problem
 * has no place to go to.
 */
public final class RedirectMapper {
    private static final int BEFORE_THE_EXTENSION = 1;

    @ServerExceptionMapper(value = AuthenticationRedirectException.class, priority = BEFORE_THE_EXTENSION)
    public Response sentOn(AuthenticationRedirectException redirect) {
        return Response.status(redirect.getCode())
                .header(HttpHeaders.LOCATION, redirect.getRedirectUri())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
