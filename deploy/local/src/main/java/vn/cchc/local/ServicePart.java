package vn.cchc.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One of our own applications as a packaged jar. */
final class ServicePart implements RunningPart {
    private static final int HEAP_MEGABYTES = 224;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    /** Longer than the services give what is in flight (quarkus.shutdown.timeout), so that none is cut off by us. */
    private static final int SECONDS_TO_FINISH = 30;

    private final Part part;
    private final Layout layout;
    private final Map<String, String> environment;
    private final URI health;
    private volatile ManagedProcess process;

    ServicePart(Part part, Layout layout, Map<String, String> environment, URI health) {
        this.part = part;
        this.layout = layout;
        this.environment = Map.copyOf(environment);
        this.health = health;
    }

    @Override
    public void start() {
        Path jar = layout.serviceJar(part);
        if (!Files.exists(jar)) {
            throw new StackFailure(
                    "%s isn't built: %s is missing. deploy/local/up builds it.".formatted(part.label(), jar));
        }
        List<String> command = Java.command(HEAP_MEGABYTES, List.of("-jar", jar.toString()));
        process = ManagedProcess.start(command, environment, layout, part);
        Wait.untilOk(part, health, process, PATIENCE);
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(SECONDS_TO_FINISH);
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
        return ManagedProcess.tail(layout.log(part), lines);
    }
}
