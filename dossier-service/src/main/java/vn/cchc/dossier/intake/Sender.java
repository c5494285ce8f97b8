package vn.cchc.dossier.intake;

import java.util.Set;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;

/** Who sends something to be recorded, and for which agency. */
public record Sender(String subject, Set<Role> roles, String agency) {
    public Sender {
        roles = Set.copyOf(roles);
    }

    public static Sender of(Caller caller) {
        return new Sender(caller.subject(), caller.roles(), caller.agency());
    }

    public boolean isMigrator() {
        return roles.contains(Role.MIGRATOR);
    }
}
