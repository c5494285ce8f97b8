package vn.cchc.kit.identity;

import java.util.Locale;
import java.util.Optional;

/** The realm roles; the wire name is the lower-case constant with hyphens. */
public enum Role {
    /** The provincial portal, a service account. */
    PORTAL,
    /** Receives dossiers and returns results. */
    COUNTER,
    /** Processes dossiers. */
    OFFICER,
    /** Signs, refuses, reschedules. */
    HEAD,
    /** Keeps the reform plans. */
    PLAN_MANAGER,
    /** A unit reporting on its own tasks. */
    REPORTER,
    /** Reads all aggregates of its scope. */
    ANALYST,
    /** Loads history. */
    MIGRATOR,
    /** Another service of this house, a service account: asks for events that it missed. */
    EVENT_READER,
    ADMIN;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a role of the realm that means nothing here, such as {@code offline_access}. */
    public static Optional<Role> fromWireName(String name) {
        for (Role role : values()) {
            if (role.wireName().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
