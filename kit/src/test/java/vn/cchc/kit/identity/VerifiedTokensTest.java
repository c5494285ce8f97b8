package vn.cchc.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-27T05:00:00Z");

    /** A verifier that says what it was asked; the token "forged" is refused. */
    private static final class Verifier implements IdentityProvider<TokenAuthenticationRequest> {
        private final List<String> asked = new ArrayList<>();
        private Instant end = NOON.plus(Duration.ofMinutes(30));

        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            String token = request.getToken().getToken();
            asked.add(token);
            if (token.equals("forged")) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            JwtClaims claims = new JwtClaims();
            claims.setSubject("of " + token);
            claims.setExpirationTime(NumericDate.fromMilliseconds(end.toEpochMilli()));
            claims.setClaim("raw_token", token);
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new OidcJwtCallerPrincipal(claims, request.getToken()))
                            .addRole("counter")
                            .addCredential(request.getToken())
                            .addAttribute(RoutingContext.class.getName(), "the first request")
                            .addAttribute("tenant-id", "Default")
                            .build());
        }
    }

    private static final class Hands extends Clock {
        private Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Verifier verifier = new Verifier();
    private final Hands clock = new Hands();
    private final VerifiedTokens tokens = new VerifiedTokens(verifier, clock);

    private SecurityIdentity authenticate(TokenCredential token) {
        return tokens.authenticate(new TokenAuthenticationRequest(token), null)
                .await()
                .indefinitely();
    }

    private SecurityIdentity authenticate(String token) {
        return authenticate(new AccessTokenCredential(token));
    }

    @Test
    void oneThatComesAgainIsNotVerifiedAgain() {
        // Given
        authenticate("a");

        // When
        SecurityIdentity again = authenticate("a");

        // Then
        assertThat(verifier.asked).containsExactly("a");
        assertThat(again.getPrincipal().getName()).isEqualTo("of a");
        assertThat(again.getRoles()).containsExactly("counter");
        assertThat(again.<String>getAttribute("tenant-id")).isEqualTo("Default");
    }

    @Test
    void nothingOfTheRequestItCameWithIsKept() {
        // Given
        authenticate("a");

        // When
        SecurityIdentity again = authenticate("a");

        // Then
        assertThat(again.<Object>getAttribute(RoutingContext.class.getName())).isNull();
    }

    @Test
    void anotherTokenIsVerifiedEvenIfItIsOfTheSameAccount() {
        // Given
        authenticate("a");

        // When
        SecurityIdentity other = authenticate("b");

        // Then
        assertThat(verifier.asked).containsExactly("a", "b");
        assertThat(other.getPrincipal().getName()).isEqualTo("of b");
    }

    @Test
    void aRefusalIsNotRemembered() {
        // Given
        assertThatThrownBy(() -> authenticate("forged")).isInstanceOf(AuthenticationFailedException.class);

        // When
        var again = assertThatThrownBy(() -> authenticate("forged"));

        // Then
        again.isInstanceOf(AuthenticationFailedException.class);
        assertThat(verifier.asked).containsExactly("forged", "forged");
    }

    @Test
    void afterAMinuteItIsVerifiedAgain() {
        // Given
        authenticate("a");
        clock.now = NOON.plus(VerifiedTokens.LONGEST);

        // When
        authenticate("a");

        // Then
        assertThat(verifier.asked).containsExactly("a", "a");
    }

    @Test
    void oneThatHasEndedIsNotBelievedAnyLonger() {
        // Given
        verifier.end = NOON.plusSeconds(10);
        authenticate("a");
        clock.now = NOON.plusSeconds(9);
        authenticate("a");
        clock.now = NOON.plusSeconds(10);

        // When
        authenticate("a");

        // Then
        assertThat(verifier.asked).containsExactly("a", "a");
    }

    @Test
    void theTokenOfASessionIsVerifiedEachTime() {
        // Given
        authenticate(new IdTokenCredential("a"));

        // When
        authenticate(new IdTokenCredential("a"));

        // Then
        assertThat(verifier.asked).containsExactly("a", "a");
    }
}
