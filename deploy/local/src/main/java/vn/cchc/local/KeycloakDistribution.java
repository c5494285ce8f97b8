package vn.cchc.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak unpacked and built ("augmented") once. Every stack of this repository runs from the same folder. */
final class KeycloakDistribution {
    private final Layout layout;
    private final Progress progress;

    KeycloakDistribution(Layout layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    /** The folder of the built distribution, made if it isn't there; processes take turns by a file, threads of one by the class. */
    Path prepare() {
        synchronized (KeycloakDistribution.class) {
            return prepareAlone();
        }
    }

    private Path prepareAlone() {
        Path archive = layout.keycloakArchive();
        Path folder = layout.keycloakDistribution();
        Path built = folder.resolve(".built");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                String wanted = archive.getFileName().toString();
                if (lock.isValid()
                        && Files.exists(built)
                        && Files.readString(built).equals(wanted)) {
                    return root(folder, archive);
                }
                progress.say("      Keycloak is unpacked and built once, which takes half a minute");
                unpack(archive, folder);
                build(root(folder, archive));
                Files.writeString(built, wanted);
                return root(folder, archive);
            }
        } catch (IOException e) {
            throw new StackFailure("Keycloak can't be unpacked to %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /** The archive's one top folder is its name without "-quarkus-dist" and extension. */
    private static Path root(Path folder, Path archive) {
        String name =
                archive.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "");
        return folder.resolve(name);
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("unexpected entry " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void build(Path root) throws IOException {
        layout.createFolders();
        Path log = layout.home().resolve("log/keycloak-build.log");
        ProcessBuilder builder = new ProcessBuilder(
                        List.of("/bin/sh", root.resolve("bin/kc.sh").toString(), "build", "--db=dev-file"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("CCHC_"));
        builder.environment()
                .putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", KeycloakPart.MEMORY));
        Process process = builder.start();
        try {
            if (!process.waitFor(240, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StackFailure(
                        "Keycloak can't be built. The end of its log:%n%s".formatted(ManagedProcess.tail(log, 20)));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while building Keycloak", e);
        }
    }
}
