package vn.cchc.local;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The environment variables of each of our services: the same names everywhere, so that deploy/compose differs in
 * values only (a test holds the two together).
 */
final class ServiceSettings {
    private final StackOptions options;
    private final Secrets secrets;
    private final String realmUrl;

    ServiceSettings(StackOptions options, Secrets secrets, String realmUrl) {
        this.options = options;
        this.secrets = secrets;
        this.realmUrl = realmUrl;
    }

    Map<String, String> of(Part service) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("CCHC_HTTP_HOST", Ports.HOST);
        settings.put("CCHC_HTTP_PORT", String.valueOf(options.ports().of(service)));
        settings.put("CCHC_OIDC_URL", realmUrl);
        settings.put("CCHC_LOG_JSON", "false");
        if (service == Part.GATEWAY) {
            settings.putAll(ofGateway());
        } else {
            settings.putAll(ofServiceWithDatabase(service));
        }
        settings.putAll(options.settings());
        return settings;
    }

    private Map<String, String> ofServiceWithDatabase(Part service) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("CCHC_DB_URL", PostgresPart.jdbcUrl(options.ports(), service));
        settings.put("CCHC_DB_USER", service.key());
        settings.put("CCHC_DB_PASSWORD", secrets.databasePassword(service));
        settings.put("CCHC_KAFKA", Ports.HOST + ":" + options.ports().of(Port.KAFKA));
        settings.put("CCHC_INSTANCE", service.key() + "-1");
        settings.put("CCHC_SECRET", secrets.serviceSecret(service));
        if (service == Part.PLAN) {
            settings.putAll(ofMail());
        }
        if (service == Part.REPORT) {
            settings.put("CCHC_REPORT_CLIENT_SECRET", secrets.reportClientSecret());
            settings.put("CCHC_PLAN_URL", address(Part.PLAN));
            settings.put("CCHC_DOSSIER_URL", address(Part.DOSSIER));
            settings.put("CCHC_DASHBOARD_SECRET", secrets.dashboardSecret());
            // The gateway's address: only its word about how people reach the dashboard counts.
            settings.put("CCHC_TRUSTED_PROXIES", Ports.HOST);
        }
        if (service == Part.DOSSIER) {
            // The gateway's address: only its word about who the client is counts.
            settings.put("CCHC_TRUSTED_PROXIES", Ports.HOST);
            // The demonstration plays counters on days gone by.
            settings.put("CCHC_LEASE_BEHIND", "90");
        }
        return settings;
    }

    /** Mails are captured, or not sent at all where the mailbox is left out. */
    private Map<String, String> ofMail() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("CCHC_SMTP_HOST", options.parts().contains(Part.MAIL) ? Ports.HOST : "");
        settings.put("CCHC_SMTP_PORT", String.valueOf(options.ports().of(Port.MAIL)));
        settings.put("CCHC_SMTP_USER", "");
        settings.put("CCHC_SMTP_PASSWORD", "");
        settings.put("CCHC_SMTP_FROM", "nhac-viec@cchc.localhost");
        settings.put("CCHC_SMTP_START_TLS", "DISABLED");
        // Whoever looks at the stack sees them at any hour, and soon.
        settings.put("CCHC_REMINDER_EVERY", "5s");
        settings.put("CCHC_REMINDER_FROM", "00:00");
        return settings;
    }

    private Map<String, String> ofGateway() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(
                "CCHC_GATEWAY_PUBLIC_URL",
                Addresses.http(options.ports(), Port.GATEWAY).toString());
        settings.put("CCHC_MANAGEMENT_PORT", String.valueOf(options.ports().of(Port.GATEWAY_MANAGEMENT)));
        for (Part service : Part.WITH_DATABASE) {
            settings.put("CCHC_" + service.name() + "_URL", address(service));
        }
        return settings;
    }

    private String address(Part service) {
        return Addresses.http(options.ports(), Port.of(service)).toString();
    }
}
