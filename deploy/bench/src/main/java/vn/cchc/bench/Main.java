package vn.cchc.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cchc.local.Part;

/** Runs one benchmark. deploy/bench/run builds what is needed and then comes here. */
public final class Main {
    private static final int MISUSED = 2;
    private static final List<String> NAMES =
            List.of("intake", "batch", "sweep", "reports", "lag", "catch-up", "rebuild", "export");
    private static final Set<Part> OF_REPORTS = EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, Part.REPORT);
    private static final Set<Part> OF_LAG =
            EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, Part.DOSSIER, Part.REPORT);

    private Main() {}

    public static void main(String[] words) {
        if (words.length == 0 || !NAMES.contains(words[0])) {
            System.err.println("Say what to measure: " + String.join(", ", NAMES) + ".");
            System.exit(MISUSED);
        }
        Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        Settings settings;
        try {
            settings = Settings.parse(options(words), home());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
            return;
        }
        Paper paper = new Paper(System.out);
        paper.heading(words[0], List.of(words), clock);
        try (BenchStack stack = start(words[0], settings, clock)) {
            run(words[0], stack, settings, paper);
        }
        System.exit(0);
    }

    /** An export is measured in less memory than anything else, unless another size is asked for. */
    private static List<String> options(String[] words) {
        List<String> options = new ArrayList<>(words[0].equals("export") ? List.of("--heap=256") : List.of());
        options.addAll(List.of(words).subList(1, words.length));
        return options;
    }

    private static BenchStack start(String what, Settings settings, Clock clock) {
        return switch (what) {
            case "intake", "batch", "sweep" -> BenchStack.start(settings, clock);
            case "lag" -> BenchStack.start(settings, clock, OF_LAG);
            default -> BenchStack.start(settings, clock, OF_REPORTS);
        };
    }

    private static void run(String what, BenchStack stack, Settings settings, Paper paper) {
        switch (what) {
            case "intake" -> new IntakeBench(stack, settings, paper).run();
            case "batch" -> new BatchBench(stack, settings, paper).run();
            case "sweep" -> new SweepBench(stack, settings, paper).run();
            case "reports" -> new ReportsBench(stack, settings, paper).run();
            case "lag" -> new LagBench(stack, settings, paper).run();
            case "catch-up" -> new CatchUpBench(stack, settings, paper).run();
            case "rebuild" -> new RebuildBench(stack, settings, paper).run();
            case "export" -> new ExportBench(stack, settings, paper).run();
            default -> throw new IllegalArgumentException("There is no " + what);
        }
    }

    private static Path home() {
        return Path.of(System.getenv().getOrDefault("CCHC_BENCH_HOME", "target/bench"))
                .toAbsolutePath();
    }
}
