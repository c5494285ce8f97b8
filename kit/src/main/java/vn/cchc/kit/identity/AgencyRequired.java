package vn.cchc.kit.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.Permission;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * An account without an agency has no roles: absent never means the whole province, for nobody. Such a caller is
 * authenticated and is answered 403 wherever a role is asked for.
 */
@Singleton
public final class AgencyRequired implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean headless = identity.getPrincipal() instanceof JsonWebToken token
                && CurrentCaller.agencyOf(token).isEmpty();
        return Uni.createFrom().item(headless ? withoutRoles(identity) : identity);
    }

    private static SecurityIdentity withoutRoles(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addAttributes(identity.getAttributes())
                .addCredentials(identity.getCredentials())
                .addPermissionChecker(
                        (Permission permission) -> Uni.createFrom().item(false))
                .build();
    }
}
