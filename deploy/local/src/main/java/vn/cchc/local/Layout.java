package vn.cchc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where everything lies: built artifacts under the repository, everything that runs under one home folder.
 *
 * @param repository the root of the checked-out repository
 * @param home the folder of data, logs, process ids and secrets
 */
public record Layout(Path repository, Path home) {
    public Layout {
        repository = repository.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    public Path log(Part part) {
        return home.resolve("log").resolve((part.isService() ? part.label() : part.key()) + ".log");
    }

    public Path pidFile(Part part) {
        return home.resolve("run").resolve(part.key() + ".pid");
    }

    public Path stackFile() {
        return home.resolve("stack.json");
    }

    /** Is there while a demonstration is being played, and afterwards where it was cut off. */
    public Path demonstrationBegun() {
        return home.resolve("run/demonstration");
    }

    Path launcherPidFile() {
        return home.resolve("run/launcher.pid");
    }

    Path launcherLog() {
        return home.resolve("log/launcher.log");
    }

    Path secrets() {
        return home.resolve("secrets.properties");
    }

    Path data(Part part) {
        return home.resolve(part.key());
    }

    Path serviceJar(Part service) {
        return repository.resolve(service.label()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path brokerLibraries() {
        return repository.resolve("deploy/local/broker/target/lib");
    }

    Path mailServer() {
        return repository.resolve("deploy/local/target/mail/greenmail-standalone.jar");
    }

    Path realm() {
        return repository.resolve("deploy/keycloak/cchc-realm.json");
    }

    /** The zip that the build fetched. */
    Path keycloakArchive() {
        Path folder = repository.resolve("deploy/local/target/dist");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow(() -> new StackFailure("Keycloak isn't there: build deploy/local first."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keycloak unpacked and built once for all stacks of this repository; nothing is ever written there later. */
    Path keycloakDistribution() {
        return repository.resolve("deploy/local/target/keycloak");
    }

    void createFolders() {
        try {
            Files.createDirectories(home.resolve("log"));
            Files.createDirectories(home.resolve("run"));
        } catch (IOException e) {
            throw new StackFailure("Can't write to " + home + ": " + e.getMessage(), e);
        }
    }

    /** The repository that holds the working directory or, failing that, this class. */
    public static Path findRepository() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("deploy/keycloak/cchc-realm.json"))) {
                return folder;
            }
        }
        throw new StackFailure("Run this inside the repository.");
    }
}
