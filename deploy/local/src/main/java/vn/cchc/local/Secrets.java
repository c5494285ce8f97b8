package vn.cchc.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of this stack: made once, kept in a file only its owner can read. */
final class Secrets {
    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets of(Path file) {
        Secrets secrets = new Secrets(file);
        secrets.load();
        return secrets;
    }

    String databasePassword(Part part) {
        return value(part.key() + ".database-password", 24);
    }

    String superuserPassword() {
        return value("postgres.superuser-password", 24);
    }

    /** Key of cursors and keyed hashes; one for each service. */
    String serviceSecret(Part part) {
        return value(part.key() + ".secret", 36);
    }

    String portalSecret() {
        return value("keycloak.portal-secret", 24);
    }

    /** Of the account by which report-service asks the others for events it missed. */
    String reportClientSecret() {
        return value("keycloak.report-client-secret", 24);
    }

    /** With it report-service fetches the tokens of whoever signs in to the dashboard, and packs its session. */
    String dashboardSecret() {
        return value("keycloak.dashboard-secret", 36);
    }

    String keycloakAdminPassword() {
        return value("keycloak.admin-password", 24);
    }

    String demoPassword() {
        return value("keycloak.demo-password", 9);
    }

    String kafkaClusterId() {
        return value("kafka.cluster-id", 16);
    }

    private synchronized String value(String key, int bytes) {
        String value = values.getProperty(key);
        if (value != null) {
            return value;
        }
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        // A leading dash would be read as an option by some command line tools.
        values.setProperty(key, made.startsWith("-") ? "x" + made.substring(1) : made);
        store();
        return values.getProperty(key);
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void store() {
        try {
            Files.createDirectories(file.getParent());
            writePrivately(
                    file, writer -> values.store(writer, "Made by deploy/local/up; deploy/local/reset clears it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What writes a text. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** Replaces a file in one step, readable by its owner only from the first byte on. */
    static void writePrivately(Path file, Content content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            content.writeTo(writer);
        }
        Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
