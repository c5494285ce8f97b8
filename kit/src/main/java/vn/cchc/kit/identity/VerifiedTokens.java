package vn.cchc.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a short while which access tokens were verified and what they say: a counter sends the same one with every
 * request, and checking its signature is an eighth of what an intake costs. Nothing is remembered of a token that was refused,
 * and none outlives its own end; a signing key that is withdrawn is believed for {@link #LONGEST} more.
 */
@Singleton
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    static final Duration LONGEST = Duration.ofMinutes(1);

    /** More accounts than are at work within a minute; beyond that some are verified again. */
    private static final int MOST = 5_000;

    /** What a token says, and until when it need not be asked again. */
    private record Known(SecurityIdentity identity, Instant until) {}

    private final IdentityProvider<TokenAuthenticationRequest> verifier;
    private final Clock clock;
    private final Cache<String, Known> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    @Inject
    public VerifiedTokens(OidcIdentityProvider verifier, Clock clock) {
        this((IdentityProvider<TokenAuthenticationRequest>) verifier, clock);
    }

    VerifiedTokens(IdentityProvider<TokenAuthenticationRequest> verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the one that verifies. */
    @Override
    public int priority() {
        return verifier.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        // The token of a session in the browser is of another kind, and not asked for here.
        if (request.getToken().getClass() != AccessTokenCredential.class) {
            return verifier.authenticate(request, context);
        }
        String token = request.getToken().getToken();
        Known known = verified.getIfPresent(token);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(within(request, known.identity()));
        }
        return verifier.authenticate(request, context).invoke(identity -> remember(token, identity));
    }

    private void remember(String token, SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken said)) {
            return;
        }
        verified.put(token, new Known(apart(identity), earlierOf(clock.instant().plus(LONGEST), endOf(said))));
    }

    private static Instant endOf(JsonWebToken token) {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }

    private static Instant earlierOf(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** What the token says, without the request it came with. */
    private static SecurityIdentity apart(SecurityIdentity identity) {
        Map<String, Object> attributes = new HashMap<>(identity.getAttributes());
        attributes.remove(RoutingContext.class.getName());
        attributes.remove(AuthenticationRequestContext.class.getName());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addPermissions(identity.getPermissions())
                .addAttributes(attributes)
                .build();
    }

    private static SecurityIdentity within(TokenAuthenticationRequest request, SecurityIdentity known) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder(known);
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        if (routing != null) {
            identity.addAttribute(RoutingContext.class.getName(), routing);
        }
        return identity.build();
    }
}
