package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Splits a cell that lists several things into one line each. */
final class Lines {

    private static final Pattern BULLET =
            Pattern.compile("^(?:[-–—+*•·▪]\\s*|\\(?\\d{1,2}[.)]\\s+|[a-zđ]\\)\\s*)(?=\\S)");

    /** A bullet in the running text: after a full stop or semicolon, or between spaces before a capital. */
    private static final Pattern INLINE_BULLET = Pattern.compile("(?<=[.;:])\\s+(?=[-–+•]\\s+\\p{L})|\\s+(?=•)");

    private static final Pattern SEMICOLON = Pattern.compile(";\\s*(?=[\\p{Lu}\\d])");

    private Lines() {}

    /** The items of a list of things; wrapped lines are joined. */
    static List<String> items(String cell) {
        var lines = joined(cell);
        if (lines.size() == 1) {
            lines = List.of(SEMICOLON.split(lines.get(0)));
        }
        return lines.stream()
                .map(Lines::trimmed)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Lines without their bullets; a line that starts in lower case continues the one before. */
    static List<String> joined(String cell) {
        return joined(cell, line -> false);
    }

    /** Lines as above, where some also start anew in lower case. */
    static List<String> joined(String cell, Predicate<String> startsAnew) {
        List<String> lines = new ArrayList<>();
        boolean anyBullet = hasBullets(cell);
        for (var raw : INLINE_BULLET.matcher(cell).replaceAll("\n").split("\n")) {
            var line = raw.strip();
            var matcher = BULLET.matcher(line);
            boolean bullet = matcher.find();
            var text = bullet ? line.substring(matcher.end()) : line;
            boolean sameItem = (anyBullet || startsLower(text)) && !startsAnew.test(text);
            boolean continues = !lines.isEmpty() && !bullet && sameItem;
            if (continues) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + text);
            } else if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }

    static boolean hasBullets(String cell) {
        return cell.lines().anyMatch(line -> BULLET.matcher(line.strip()).find())
                || INLINE_BULLET.matcher(cell).find();
    }

    static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** One line, inner breaks made spaces. */
    static String flat(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    private static String trimmed(String line) {
        return flat(line).replaceAll("[;,]+$", "").strip();
    }
}
