package vn.cchc.local;

import java.util.EnumMap;
import java.util.Map;

/** Assembles the parts of a stack. */
public final class LocalStack {
    private LocalStack() {}

    /** Starts everything that is asked for and returns when all of it is ready. Whatever fails, nothing is left behind. */
    public static RunningStack start(StackOptions options) {
        RunningStack stack = assemble(options);
        try {
            stack.start();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** A stack that isn't started yet. */
    static RunningStack assemble(StackOptions options) {
        Layout layout = options.layout();
        layout.createFolders();
        Secrets secrets = Secrets.of(layout.secrets());
        Map<Part, RunningPart> parts = new EnumMap<>(Part.class);
        for (Part part : options.parts()) {
            parts.put(part, assemble(part, options, secrets));
        }
        return new RunningStack(options, parts, describe(options, secrets));
    }

    private static RunningPart assemble(Part part, StackOptions options, Secrets secrets) {
        return switch (part) {
            case POSTGRES -> new PostgresPart(options.layout(), options.ports(), secrets);
            case KAFKA -> new KafkaPart(options.layout(), options.ports(), secrets);
            case KEYCLOAK -> new KeycloakPart(options, secrets);
            case MAIL -> new MailPart(options.layout(), options.ports());
            case PLAN, DOSSIER, REPORT, GATEWAY -> {
                String realm = Addresses.realm(options.ports()).toString();
                Map<String, String> settings = new ServiceSettings(options, secrets, realm).of(part);
                yield new ServicePart(part, options.layout(), settings, Addresses.health(options.ports(), part));
            }
        };
    }

    private static Stack describe(StackOptions options, Secrets secrets) {
        Ports ports = options.ports();
        Map<String, java.net.URI> services = new java.util.LinkedHashMap<>();
        Map<String, Stack.Database> databases = new java.util.LinkedHashMap<>();
        for (Part service : Part.WITH_DATABASE) {
            services.put(service.key(), Addresses.http(ports, Port.of(service)));
            databases.put(
                    service.key(),
                    new Stack.Database(
                            PostgresPart.jdbcUrl(ports, service), service.key(), secrets.databasePassword(service)));
        }
        return new Stack(
                Addresses.http(ports, Port.GATEWAY),
                TokenClient.endpoint(Addresses.realm(ports)),
                RealmFile.WEB_CLIENT,
                new RealmFile(options.layout().realm()).users(secrets.demoPassword()),
                new Stack.Client(RealmFile.PORTAL_CLIENT, secrets.portalSecret()),
                services,
                databases,
                Ports.HOST + ":" + ports.of(Port.KAFKA),
                options.parts().contains(Part.MAIL) ? Addresses.http(ports, Port.MAIL_API) : null);
    }
}
