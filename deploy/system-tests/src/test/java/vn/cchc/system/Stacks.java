package vn.cchc.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import vn.cchc.local.LocalStack;
import vn.cchc.local.RunningStack;
import vn.cchc.local.StackOptions;

/** Stacks of the tests' own, on free ports, with their data under target. */
final class Stacks {
    private Stacks() {}

    static RunningStack fresh(String name) {
        Path home = Path.of("target", "stack-" + name).toAbsolutePath();
        delete(home);
        return LocalStack.start(StackOptions.temporary(home));
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
