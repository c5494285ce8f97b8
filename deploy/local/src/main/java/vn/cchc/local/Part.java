package vn.cchc.local;

import java.util.List;
import java.util.Locale;

/** The parts of the local stack, in the order in which they start; they stop in the reverse order. */
public enum Part {
    POSTGRES("PostgreSQL"),
    KAFKA("Kafka"),
    KEYCLOAK("Keycloak"),
    /** Takes every mail and delivers none. */
    MAIL("mailbox"),
    PLAN("plan-service"),
    DOSSIER("dossier-service"),
    REPORT("report-service"),
    GATEWAY("gateway");

    /** Our own services that keep data, each with its own database and role. */
    public static final List<Part> WITH_DATABASE = List.of(PLAN, DOSSIER, REPORT);

    /** Every part that is one of our own applications. */
    public static final List<Part> SERVICES = List.of(PLAN, DOSSIER, REPORT, GATEWAY);

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** The name people read; for a service also its Maven module. */
    public String label() {
        return label;
    }

    /** The short name used for files, databases and roles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isService() {
        return SERVICES.contains(this);
    }
}
