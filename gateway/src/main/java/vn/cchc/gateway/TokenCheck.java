package vn.cchc.gateway;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.SocketException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.VertxProblems;

/**
 * Lets a request go on when its token is good: signed by the realm, for this audience, not expired. The services check it
 * again, and they alone decide what the caller may do.
 */
@ApplicationScoped
public class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);

    private static final String AWAY = "Server is not available";

    private static final BiConsumer<RoutingContext, Throwable> IGNORE = (context, failure) -> {};

    /** Calls {@code next} for a signed-in caller, else answers. */
    void check(RoutingContext context, Runnable next) {
        // Nothing of the body may get lost while the keys are fetched.
        context.request().pause();
        // Quarkus's own handler would answer without a problem document; the one answer is written below.
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, IGNORE);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(identity -> decide(context, identity, next), failure -> refuse(context, failure));
    }

    private static void decide(RoutingContext context, SecurityIdentity identity, Runnable next) {
        if (identity == null || identity.isAnonymous()) {
            unauthenticated(context, "Bearer realm=\"cchc\"");
            return;
        }
        next.run();
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        if (keysOutOfReach(failure)) {
            LOG.warnf("tokens can't be verified: %s", failure.toString());
            drain(context);
            VertxProblems.answer(context, ProblemCode.UNAVAILABLE);
            return;
        }
        unauthenticated(context, "Bearer realm=\"cchc\", error=\"invalid_token\"");
    }

    private static void unauthenticated(RoutingContext context, String challenge) {
        drain(context);
        context.response().putHeader("WWW-Authenticate", challenge);
        VertxProblems.answer(context, ProblemCode.UNAUTHENTICATED);
    }

    /** What the caller still sends is read and dropped, or it would never come to read the answer. */
    private static void drain(RoutingContext context) {
        context.request().resume();
    }

    /** Whether it isn't the token's fault: the realm that has the keys doesn't answer. */
    private static boolean keysOutOfReach(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // The same exception also says that something isn't a token at all; its words tell the two apart.
            boolean away = cause instanceof OIDCException
                    && String.valueOf(cause.getMessage()).contains(AWAY);
            if (away || cause instanceof SocketException || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }
}
