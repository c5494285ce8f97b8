package vn.cchc.dossier.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lists within one cell: a line for each item, {@code |} between its parts; a backslash keeps either within a part. */
final class SheetLines {

    private static final String BETWEEN = " | ";

    private SheetLines() {}

    static String write(List<List<Object>> items) {
        return items.stream()
                .map(parts -> parts.stream().map(SheetLines::part).collect(Collectors.joining(BETWEEN)))
                .map(line -> line.replaceAll("( \\| ?)+$", ""))
                .collect(Collectors.joining("\n"));
    }

    static List<List<String>> read(String cell) {
        return Arrays.stream(cell.split("\n"))
                .filter(line -> !line.isBlank())
                .map(SheetLines::parts)
                .toList();
    }

    private static String part(Object value) {
        String text = value == null ? "" : value.toString();
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                part.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else if (c == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
