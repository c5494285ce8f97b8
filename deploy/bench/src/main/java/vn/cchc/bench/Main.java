package vn.cchc.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Runs one benchmark. deploy/bench/run builds what is needed and then comes here. */
public final class Main {
    private static final int MISUSED = 2;

    private Main() {}

    public static void main(String[] words) {
        if (words.length == 0) {
            System.err.println("Say what to measure: intake, batch or sweep.");
            System.exit(MISUSED);
        }
        Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        Settings settings;
        try {
            settings = Settings.parse(List.of(words).subList(1, words.length), home());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
            return;
        }
        Paper paper = new Paper(System.out);
        paper.heading(words[0], List.of(words), clock);
        try (BenchStack stack = BenchStack.start(settings, clock)) {
            run(words[0], stack, settings, paper);
        }
        System.exit(0);
    }

    private static void run(String what, BenchStack stack, Settings settings, Paper paper) {
        switch (what) {
            case "intake" -> new IntakeBench(stack, settings, paper).run();
            case "batch" -> new BatchBench(stack, settings, paper).run();
            case "sweep" -> new SweepBench(stack, settings, paper).run();
            default -> throw new IllegalArgumentException("There are intake, batch and sweep, not " + what);
        }
    }

    private static Path home() {
        return Path.of(System.getenv().getOrDefault("CCHC_BENCH_HOME", "target/bench"))
                .toAbsolutePath();
    }
}
