package vn.cchc.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person at the terminal what happens. */
public interface Progress {
    void say(String line);

    default void ready(Part part, int total, Duration took) {
        say(String.format(
                Locale.ROOT,
                "[%d/%d] %-15s ready in %.1f s",
                part.ordinal() + 1,
                total,
                part.label(),
                took.toMillis() / 1000.0));
    }

    static Progress to(PrintStream out) {
        return line -> {
            synchronized (out) {
                out.println(line);
                out.flush();
            }
        };
    }

    /** For tests: says nothing. */
    static Progress silent() {
        return line -> {};
    }
}
