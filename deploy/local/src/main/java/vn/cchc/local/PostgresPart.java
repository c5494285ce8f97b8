package vn.cchc.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One PostgreSQL server; its data survive a restart, its databases and roles are made at the first start. */
final class PostgresPart implements RunningPart {
    static final String SUPERUSER = "postgres";

    private static final List<String> HOST_RULES = List.of(
            "# Written by deploy/local: over the loopback address and with a password only.",
            "host all all 127.0.0.1/32 scram-sha-256",
            "");

    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private final PidFile pidFile;
    private EmbeddedPostgres server;
    private volatile ProcessHandle process;

    PostgresPart(Layout layout, Ports ports, Secrets secrets) {
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
        this.pidFile = new PidFile(layout.pidFile(Part.POSTGRES));
    }

    static String jdbcUrl(Ports ports, Part service) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Ports.HOST, ports.of(Port.POSTGRES), service.key());
    }

    @Override
    public void start() {
        Path data = layout.data(Part.POSTGRES).resolve("data");
        Path marker = layout.data(Part.POSTGRES).resolve("prepared");
        try {
            Files.createDirectories(data.getParent());
            server = builder(data).start();
            remember(data);
            if (!Files.exists(marker)) {
                prepare(data);
                Files.createFile(marker);
            }
        } catch (IOException | RuntimeException e) {
            throw new StackFailure(
                    "PostgreSQL can't start: %s. The end of its log:%n%s".formatted(e.getMessage(), tail(20)), e);
        }
    }

    @Override
    public void stop() {
        close();
        pidFile.delete();
    }

    @Override
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
        close();
        pidFile.delete();
    }

    @Override
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public String tail(int lines) {
        return ManagedProcess.tail(layout.log(Part.POSTGRES), lines);
    }

    private EmbeddedPostgres.Builder builder(Path data) {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(layout.log(Part.POSTGRES).toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        layout.data(Part.POSTGRES).resolve("binaries").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(ports.of(Port.POSTGRES))
                .setConnectConfig("password", secrets.superuserPassword())
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setServerConfig("listen_addresses", Ports.HOST)
                .setServerConfig("unix_socket_directories", "")
                // The library switches both off for speed; here what was answered must outlive a kill.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "120")
                .setServerConfig("max_wal_size", "256MB")
                .setServerConfig("log_min_messages", "warning");
    }

    private void remember(Path data) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        process = ProcessHandle.of(pid).orElseThrow(() -> new IOException("the server ended at once"));
        pidFile.write(pid);
    }

    private void prepare(Path data) throws IOException {
        new Databases(server.getPostgresDatabase(), secrets).prepare();
        Files.write(data.resolve("pg_hba.conf"), HOST_RULES);
        new Databases(server.getPostgresDatabase(), secrets).reloadRules();
    }

    private void close() {
        if (server == null) {
            return;
        }
        try {
            server.close();
            server = null;
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL didn't stop: " + e.getMessage(), e);
        }
    }

    private void awaitEnd() {
        try {
            CompletableFuture<ProcessHandle> end = process.onExit();
            end.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new StackFailure("PostgreSQL didn't end", e);
        }
    }
}
