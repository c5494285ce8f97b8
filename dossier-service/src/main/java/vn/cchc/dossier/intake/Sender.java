package vn.cchc.dossier.intake;

import java.util.Set;
import vn.cchc.kit.identity.Role;

/** Who sends something to be recorded. */
public record Sender(String subject, Set<Role> roles) {
    public Sender {
        roles = Set.copyOf(roles);
    }

    public boolean isMigrator() {
        return roles.contains(Role.MIGRATOR);
    }
}
