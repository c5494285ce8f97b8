package vn.cchc.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import vn.cchc.local.LocalStack;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.StackOptions;
import vn.cchc.local.demo.ProvinceYear;

/** Stacks of the tests' own, on free ports, with their data under target; none outlives the tests. */
final class Stacks {
    private static Demonstrated demonstrated;

    private Stacks() {}

    static RunningStack fresh(String name) {
        Path home = Path.of("target", "stack-" + name).toAbsolutePath();
        delete(home);
        RunningStack stack = LocalStack.start(StackOptions.temporary(home));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop " + name));
        return stack;
    }

    /** The stack on which the demonstration was played, once for all tests that look at its outcome. */
    static synchronized Demonstrated demonstrated() {
        if (demonstrated == null) {
            Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
            RunningStack stack = fresh("demonstration");
            ProvinceYear year = new ProvinceYear(stack, clock, System.out);
            List<String> faults = year.play();
            long dossiers = Database.of(stack, Part.DOSSIER).number("select count(*) from dossier");
            demonstrated = new Demonstrated(stack, year, faults, dossiers);
        }
        return demonstrated;
    }

    /**
     * A stack with the demonstration on it; tests may add what is of the past and of their own.
     *
     * @param faults what of the figures doesn't check out
     * @param dossiers that there were when it had been played
     */
    record Demonstrated(RunningStack stack, ProvinceYear year, List<String> faults, long dossiers) {}

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
