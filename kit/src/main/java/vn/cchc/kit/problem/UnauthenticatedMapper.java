package vn.cchc.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers 401 with the challenge. Takes the place of the problem extension's own mappers, which read a field that this
 * Quarkus version no longer has.
 */
public final class UnauthenticatedMapper {
    private static final int BEFORE_THE_EXTENSION = 1;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_THE_EXTENSION)
    public Uni<Response> noToken(RoutingContext context, UnauthorizedException failure) {
        return answer(context, failure);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_THE_EXTENSION)
    public Uni<Response> badToken(RoutingContext context, AuthenticationFailedException failure) {
        return answer(context, failure);
    }

    private static Uni<Response> answer(RoutingContext context, SecurityException failure) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator
                .getChallenge(context)
                .onFailure()
                .recoverWithNull()
                .map(challenge -> answer(challenge, failure));
    }

    private static Response answer(ChallengeData challenge, SecurityException failure) {
        HttpProblem.Builder problem = HttpProblem.builder().withStatus(Response.Status.UNAUTHORIZED);
        headers(challenge).forEach((name, value) -> problem.withHeader(name.toString(), value));
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem.build(), ProblemContext.of(failure, (String) null))
                .toResponse();
    }

    private static Map<CharSequence, String> headers(ChallengeData challenge) {
        boolean known = challenge != null && challenge.getHeaders() != null;
        return known ? challenge.getHeaders() : Map.of("WWW-Authenticate", "Bearer");
    }
}
