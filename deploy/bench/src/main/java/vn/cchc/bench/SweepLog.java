package vn.cchc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.local.Part;

/** What the running service's own sweeps cost, as PostgreSQL logs the duration of each of their queries. */
final class SweepLog {
    private static final long PAUSE_MILLIS = 1_000;
    private static final int SECONDS_FOR_EACH = 30;

    /** One logged step of a statement: process, milliseconds, step, text. */
    private static final Pattern STEP = Pattern.compile(
            "\\[(\\d+)] LOG:\\s+duration: ([0-9.]+) ms\\s+(parse|bind|execute) [^:]*:(.*)", Pattern.DOTALL);

    private final Path file;
    private final Sql sql;

    SweepLog(BenchStack stack, Sql sql) {
        this.file = stack.running().layout().log(Part.POSTGRES);
        this.sql = sql;
    }

    /** Milliseconds that each of the next sweeps' looks for overdue dossiers took the database. */
    Numbers sample(String name, int sweeps, Paper paper) {
        long from = size();
        logDurations("0");
        List<Double> found = List.of();
        for (int waited = 0; found.size() < sweeps; waited++) {
            if (waited > sweeps * SECONDS_FOR_EACH) {
                throw new IllegalStateException("Too few sweeps show in " + file);
            }
            Pause.millis(PAUSE_MILLIS);
            found = sweeps(entries(from));
        }
        logDurations("-1");
        Numbers numbers = new Numbers(found);
        paper.line("%-40s %s ms (median of %d, least–most)", name, numbers.text(3), numbers.count());
        return numbers;
    }

    /** Planning is part of it, so the steps of one execution are added up. */
    private static List<Double> sweeps(List<String> entries) {
        Map<String, Double> begun = new HashMap<>();
        List<Double> sweeps = new ArrayList<>();
        for (String entry : entries) {
            Matcher step = STEP.matcher(entry);
            if (!step.find() || !isSweep(step.group(4))) {
                continue;
            }
            double millis = begun.merge(step.group(1), Double.parseDouble(step.group(2)), Double::sum);
            if (step.group(3).equals("execute")) {
                sweeps.add(millis);
                begun.remove(step.group(1));
            }
        }
        return sweeps;
    }

    private static boolean isSweep(String statement) {
        return statement.contains("from dossier")
                && statement.contains(" check_at < now()")
                && statement.contains("order by check_at, code limit");
    }

    private void logDurations(String fromMillis) {
        sql.run("alter system set log_min_duration_statement = " + fromMillis);
        sql.text("select pg_reload_conf()");
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was logged since, an entry with all its lines at a time. */
    private List<String> entries(long from) {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.split("\n(?=\\d{4}-\\d{2}-\\d{2} )"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
