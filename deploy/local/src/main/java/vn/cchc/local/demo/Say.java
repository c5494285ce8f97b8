package vn.cchc.local.demo;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the spectator what happens, in Vietnamese as an official would read it. */
final class Say {
    private final PrintStream out;
    private int chapters;

    Say(PrintStream out) {
        this.out = out;
    }

    /** A title with the next number. */
    void chapter(String text) {
        chapters++;
        title(chapters + ". " + text);
    }

    void title(String text) {
        out.println();
        out.println("== " + text);
        out.flush();
    }

    void line(String format, Object... values) {
        out.println("   " + String.format(Locale.ROOT, format, values));
        out.flush();
    }

    void table(Table table) {
        table.lines().forEach(line -> out.println("   " + line));
        out.flush();
    }
}
