package vn.cchc.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import vn.cchc.local.LocalStack;
import vn.cchc.local.Part;
import vn.cchc.local.Progress;
import vn.cchc.local.RunningStack;
import vn.cchc.local.StackOptions;
import vn.cchc.local.demo.ProvinceYear;

/** A stack of the benchmark's own with the sample province's reference data; only what is measured is left running. */
final class BenchStack implements AutoCloseable {
    /** More often than usual, so that there is something to measure soon. */
    private static final String SWEEP_EVERY = "1s";

    private static final String SUPERUSER = "postgres";

    private final RunningStack stack;
    private final Clock clock;
    private final String jvmFlags;

    private BenchStack(RunningStack stack, Clock clock, String jvmFlags) {
        this.stack = stack;
        this.clock = clock;
        this.jvmFlags = jvmFlags;
    }

    static BenchStack start(Settings wanted, Clock clock) {
        BenchStack bench = start(wanted, clock, EnumSet.allOf(Part.class));
        PrintStream quiet = new PrintStream(PrintStream.nullOutputStream());
        new ProvinceYear(bench.stack, clock, quiet).prepare();
        for (Part part : new Part[] {Part.GATEWAY, Part.REPORT, Part.PLAN}) {
            bench.stack.stop(part);
        }
        return bench;
    }

    /** A stack of these parts only, with nothing in it unless what was filled before is wanted again. */
    static BenchStack start(Settings wanted, Clock clock, Set<Part> parts) {
        if (wanted.fill()) {
            delete(wanted.home());
        }
        // The environment's options come after those of the command line and win.
        Map<String, String> settings = Map.of("_JAVA_OPTIONS", wanted.jvmFlags(), "CCHC_SWEEP_EVERY", SWEEP_EVERY);
        StackOptions options = StackOptions.temporary(wanted.home())
                .withParts(parts)
                .withSettings(settings)
                .withProgress(Progress.to(System.err));
        RunningStack stack = LocalStack.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        return new BenchStack(stack, clock, wanted.jvmFlags());
    }

    RunningStack running() {
        return stack;
    }

    String jvmFlags() {
        return jvmFlags;
    }

    Clock clock() {
        return clock;
    }

    long pid(Part part) {
        try {
            String text = Files.readString(stack.layout().pidFile(part)).strip();
            return Long.parseLong(text.substring(0, text.indexOf(' ')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** dossier-service's database. */
    Sql dossiers() {
        return database(Part.DOSSIER.key());
    }

    /** report-service's database. */
    Sql reports() {
        return database(Part.REPORT.key());
    }

    /** A database of the server as its superuser. */
    Sql database(String name) {
        return new Sql(url(name), SUPERUSER, superuserPassword());
    }

    /** A new database for a peer, on the same server, and how the peer reaches it. */
    Map<String, String> newDatabase(String name) {
        try (Sql sql = database(SUPERUSER)) {
            sql.run("create database " + name);
        }
        Map<String, String> address = new HashMap<>();
        address.put("PEER_DB_URL", url(name));
        address.put("PEER_DB_USER", SUPERUSER);
        address.put("PEER_DB_PASSWORD", superuserPassword());
        return address;
    }

    @Override
    public void close() {
        stack.close();
    }

    private String url(String name) {
        String reports = stack.database(Part.REPORT).url();
        return reports.substring(0, reports.lastIndexOf('/') + 1) + name;
    }

    private String superuserPassword() {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(stack.layout().home().resolve("secrets.properties"))) {
            secrets.load(reader);
            return secrets.getProperty("postgres.superuser-password");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
