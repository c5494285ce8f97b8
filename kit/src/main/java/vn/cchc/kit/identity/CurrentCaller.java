package vn.cchc.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.cchc.kit.problem.Problems;

/** The caller of the request at hand; a headless one (no agency in the token) is refused with 403. */
@RequestScoped
public class CurrentCaller {
    static final String AGENCY_CLAIM = "agency";

    private final JsonWebToken token;
    private final SecurityIdentity identity;
    private Caller known;

    CurrentCaller(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    public Caller get() {
        if (known == null) {
            known = read();
        }
        return known;
    }

    private Caller read() {
        String agency = agencyOf(token).orElseThrow(Problems::forbidden);
        Optional<String> name =
                fullName(token).or(() -> text(token, "name")).or(() -> text(token, "preferred_username"));
        return new Caller(token.getSubject(), name.orElse(token.getSubject()), roles(), agency);
    }

    /** Empty when nobody has signed in; an account without an agency is refused as ever. For what is open to all. */
    public Optional<Caller> ifSignedIn() {
        return identity.isAnonymous() ? Optional.empty() : Optional.of(get());
    }

    /** The family name first, as names are written here; what the realm puts together has it last. */
    private static Optional<String> fullName(JsonWebToken token) {
        return text(token, "family_name")
                .flatMap(family -> text(token, "given_name").map(given -> family + " " + given));
    }

    static Optional<String> agencyOf(JsonWebToken token) {
        return text(token, AGENCY_CLAIM).filter(code -> !code.isBlank());
    }

    /** As the framework read them from the realm's claim; the token's own groups are something else. */
    private Set<Role> roles() {
        return identity.getRoles().stream()
                .map(Role::fromWireName)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        if (value instanceof JsonString json) {
            return Optional.of(json.getString());
        }
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
