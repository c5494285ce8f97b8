package vn.cchc.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was asked for on the command line; every option is a number and has a default, but those that choose what is measured. */
final class Settings {
    private static final String REPORTS = "reports";
    private static final String SHAPES = "shapes";
    private static final Map<String, Long> DEFAULTS = defaults();

    private final Map<String, Long> values;
    private final Choice choice;
    private final Path home;

    private Settings(Map<String, Long> values, Choice choice, Path home) {
        this.values = values;
        this.choice = choice;
        this.home = home;
    }

    static Settings parse(List<String> words, Path home) {
        Map<String, Long> values = new LinkedHashMap<>(DEFAULTS);
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            String name = word.startsWith("--") && equals > 0 ? word.substring(2, equals) : "";
            String value = word.substring(equals + 1);
            if (name.equals(REPORTS) || name.equals(SHAPES)) {
                chosen.put(name, List.of(value.split(",")));
            } else if (DEFAULTS.containsKey(name)) {
                values.put(name, number("--" + name, value));
            } else {
                throw unknown(word);
            }
        }
        var choice = new Choice(chosen.getOrDefault(REPORTS, List.of()), chosen.getOrDefault(SHAPES, List.of()));
        return new Settings(values, choice, home);
    }

    private static IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException("Unknown option %s; there are --%s=N, --%s=NAME,NAME and --%s=WORDS,WORDS."
                .formatted(word, String.join("=N, --", DEFAULTS.keySet()), REPORTS, SHAPES));
    }

    Settings withDossiers(long count) {
        Map<String, Long> changed = new LinkedHashMap<>(values);
        changed.put("dossiers", count);
        return new Settings(changed, choice, home);
    }

    Path home() {
        return home;
    }

    /** Which reports are asked for, in which shapes. */
    Choice choice() {
        return choice;
    }

    /** Open dossiers there are before anything is measured. */
    long preload() {
        return values.get("preload");
    }

    /** Running processes of the engine there are before; fewer rows make the engine faster, not slower. */
    long enginePreload() {
        return values.get("engine-preload");
    }

    int clients() {
        return values.get("clients").intValue();
    }

    Duration round() {
        return Duration.ofSeconds(values.get("seconds"));
    }

    Duration warmUp() {
        return Duration.ofSeconds(values.get("warm-up"));
    }

    int rounds() {
        return values.get("rounds").intValue();
    }

    /** The same JVM flags for every contender: a server's, where those of the local stack save memory and start quickly. */
    String jvmFlags() {
        return "-Xms%1$dm -Xmx%1$dm -XX:+UseSerialGC -XX:TieredStopAtLevel=%2$d"
                .formatted(heap(), values.get("compiler"));
    }

    /** Events in one batch. */
    int batch() {
        return values.get("batch").intValue();
    }

    /** Dossiers whose deadlines pass in the same second. */
    long due() {
        return values.get("due");
    }

    /** Open dossiers over which the sweep finds nothing. */
    long open() {
        return values.get("open");
    }

    /** Deadlines announced while an old transaction is open. */
    long dead() {
        return values.get("dead");
    }

    /** Dossiers of three years in report-service's tables. */
    long dossiers() {
        return values.get("dossiers");
    }

    /** Dossier events in the topic. */
    long events() {
        return values.get("events");
    }

    /** Clients that ask for reports at the same time. */
    int readers() {
        return values.get("readers").intValue();
    }

    /** Events a second. */
    int rate() {
        return values.get("rate").intValue();
    }

    /** Rows of the exported list. */
    long rows() {
        return values.get("rows");
    }

    /** For how long each report is asked for in each shape. */
    Duration shape() {
        return Duration.ofSeconds(values.get("shape-seconds"));
    }

    /** Whether report-service is filled; if not, it is asked about what the run before left in the same folder. */
    boolean fill() {
        return values.get("fill") > 0;
    }

    /** The same seed makes the same dossiers. */
    long seed() {
        return values.get("seed");
    }

    /** Heap of the service under test, in MiB. */
    long heap() {
        return values.get("heap");
    }

    private static long number(String name, String text) {
        try {
            long number = Long.parseLong(text.replace("_", ""));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers below zero
        }
        throw new IllegalArgumentException(name + " must be a number from 0, not \"" + text + "\"");
    }

    private static Map<String, Long> defaults() {
        Map<String, Long> defaults = new LinkedHashMap<>();
        defaults.put("preload", 1_000_000L);
        defaults.put("engine-preload", 100_000L);
        defaults.put("clients", 16L);
        defaults.put("seconds", 15L);
        defaults.put("warm-up", 20L);
        defaults.put("rounds", 5L);
        defaults.put("compiler", 4L);
        defaults.put("batch", 1_000L);
        defaults.put("due", 100_000L);
        defaults.put("open", 10_000_000L);
        defaults.put("dead", 200_000L);
        defaults.put("dossiers", 10_000_000L);
        defaults.put("events", 1_000_000L);
        defaults.put("readers", 8L);
        defaults.put("rate", 200L);
        defaults.put("rows", 1_000_000L);
        defaults.put("shape-seconds", 2L);
        defaults.put("seed", 1L);
        defaults.put("fill", 1L);
        defaults.put("heap", 512L);
        return defaults;
    }
}
