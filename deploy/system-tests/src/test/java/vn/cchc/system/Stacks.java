package vn.cchc.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import vn.cchc.local.LocalStack;
import vn.cchc.local.RunningStack;
import vn.cchc.local.StackOptions;

/** Stacks of the tests' own, on free ports, with their data under target; none outlives the tests. */
final class Stacks {
    private Stacks() {}

    static RunningStack fresh(String name) {
        Path home = Path.of("target", "stack-" + name).toAbsolutePath();
        delete(home);
        RunningStack stack = LocalStack.start(StackOptions.temporary(home));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop " + name));
        return stack;
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
