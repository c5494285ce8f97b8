package vn.cchc.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm of the project. The realm is imported at the first start and kept afterwards. */
final class KeycloakPart implements RunningPart {
    static final String MEMORY =
            "-Xms64m -Xmx384m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8";

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final StackOptions options;
    private final Secrets secrets;
    private volatile ManagedProcess process;

    KeycloakPart(StackOptions options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
    }

    @Override
    public void start() {
        Path distribution = new KeycloakDistribution(options.layout(), options.progress()).prepare();
        Path home = options.layout().data(Part.KEYCLOAK);
        try {
            prepareHome(home, distribution);
        } catch (IOException e) {
            throw new StackFailure("Keycloak can't be set up in %s: %s".formatted(home, e.getMessage()), e);
        }
        process = ManagedProcess.start(command(distribution, home), environment(), options.layout(), Part.KEYCLOAK);
        URI discovery = URI.create(Addresses.realm(options.ports()) + "/.well-known/openid-configuration");
        Wait.untilOk(Part.KEYCLOAK, discovery, process, PATIENCE);
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(20);
        }
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public String tail(int lines) {
        return ManagedProcess.tail(options.layout().log(Part.KEYCLOAK), lines);
    }

    /** A home of this stack's own: links to the shared distribution, and a data folder beside them. */
    private void prepareHome(Path home, Path distribution) throws IOException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        for (String shared : List.of("conf", "lib", "providers", "themes")) {
            Path link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(shared));
        }
        Files.copy(options.layout().realm(), imports.resolve("cchc-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** What kc.sh would run; without the shell in between, the process id we note is the server's. */
    private List<String> command(Path distribution, Path home) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Collections.addAll(words, MEMORY.split(" "));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        words.addAll(List.of(
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "--profile=prod",
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=" + Ports.HOST,
                "--http-port=" + options.ports().of(Port.KEYCLOAK),
                "--hostname=" + Addresses.http(options.ports(), Port.KEYCLOAK)));
        return words;
    }

    /** Values of the placeholders in the realm file, and the administrator of Keycloak itself. */
    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("CCHC_DEMO", "true");
        environment.put("CCHC_DEMO_PASSWORD", secrets.demoPassword());
        environment.put("CCHC_PORTAL_SECRET", secrets.portalSecret());
        environment.put("CCHC_REPORT_CLIENT_SECRET", secrets.reportClientSecret());
        environment.put("CCHC_DASHBOARD_SECRET", secrets.dashboardSecret());
        environment.put(
                "CCHC_GATEWAY_PUBLIC_URL",
                Addresses.http(options.ports(), Port.GATEWAY).toString());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword());
        return environment;
    }
}
