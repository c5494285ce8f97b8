package vn.cchc.dossier.intake;

import java.util.Set;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.kit.identity.AgencyScope;
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

    /** What it may see and touch, also where a request at hand is somebody else's. */
    public AgencyScope scope(AgencyPaths paths) {
        return AgencyScope.of(new Caller(subject, subject, roles, agency), paths);
    }

    public boolean isMigrator() {
        return roles.contains(Role.MIGRATOR);
    }

    /** A portal, and nobody who also sits at a counter. */
    boolean isOnlyPortal() {
        return roles.contains(Role.PORTAL) && !roles.contains(Role.COUNTER);
    }
}
