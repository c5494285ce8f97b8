package vn.cchc.kit.identity;

import java.util.Set;

/**
 * Who is calling, as the access token says.
 *
 * @param subject the account's stable identifier
 * @param name the account's name for people, or the subject when the token has none
 * @param roles the realm roles known here
 * @param agency code of the agency the caller acts for; its scope is that agency and all below it
 */
public record Caller(String subject, String name, Set<Role> roles, String agency) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
