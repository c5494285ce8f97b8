package vn.cchc.plan.importing.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.kit.spreadsheet.Grid;

/** Tells what sort of row a row of the table is. */
final class RowShape {

    private static final Pattern ROMAN_LABEL = Pattern.compile("^([IVX]{1,5}|[A-H])[.)/:]?$");
    private static final Pattern SUB_LABEL = Pattern.compile("^[IVX]{1,5}\\.?\\d{1,2}[.)]?$");
    private static final Pattern ROMAN_START =
            Pattern.compile("^(?:([IVX]{1,5}|[A-H])[.)/:]\\s*|(?:LĨNH VỰC|Lĩnh vực)\\b).*", Pattern.DOTALL);
    private static final Pattern COLUMN_NUMBER = Pattern.compile("^[(\\[]?\\d{1,2}[)\\]]?$");
    private static final Set<String> FOOTERS = Set.of(
            "nơi nhận",
            "tm.",
            "kt.",
            "ghi chú:",
            "chủ tịch",
            "phó chủ tịch",
            "tổng cộng",
            "tổng số",
            "người lập",
            "ký tên");
    private static final int WIDE = 3;

    private final Grid grid;
    private final Header header;

    RowShape(Grid grid, Header header) {
        this.grid = grid;
        this.header = header;
    }

    /** The heading again, as after a page break. */
    boolean repeatsHeader(int row) {
        var texts = grid.cells(row);
        long same = texts.entrySet().stream().filter(this::isHeading).count();
        return texts.size() >= 2 && same == texts.size();
    }

    private boolean isHeading(Map.Entry<Integer, String> cell) {
        var text = Lines.flat(cell.getValue()).toLowerCase(Locale.ROOT);
        return header.names().values().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(text));
    }

    /** "(1) (2) (3)". */
    boolean numbersColumns(int row) {
        var texts = grid.cells(row).values();
        return texts.size() >= WIDE
                && texts.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches());
    }

    /** Signatures and notes under the table. */
    boolean isFooter(int row) {
        var first = texts(row).stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return texts(row).size() <= 2 && FOOTERS.stream().anyMatch(first::startsWith);
    }

    /** A heading over the tasks of one area. */
    boolean isArea(int row) {
        var texts = texts(row);
        if (texts.isEmpty() || texts.size() > 2 || hasTaskCells(row)) {
            return false;
        }
        var first = texts.iterator().next();
        if (texts.size() == 2) {
            return ROMAN_LABEL.matcher(first).matches()
                    || SUB_LABEL.matcher(first).matches()
                            && grid.text(row, header.taskColumn()).isEmpty();
        }
        return ROMAN_START.matcher(first).matches() && isHeadingText(first) || isWide(row);
    }

    private static boolean isHeadingText(String text) {
        return text.length() <= 200;
    }

    private boolean isWide(int row) {
        int column = grid.cells(row).keySet().iterator().next();
        return grid.width(row, column) >= WIDE;
    }

    /** Whether columns right of the task hold something of their own. */
    private boolean hasTaskCells(int row) {
        int task = header.taskColumn();
        return grid.cells(row).entrySet().stream()
                .anyMatch(cell -> cell.getKey() > task && header.columns().containsValue(cell.getKey()));
    }

    /** The area as "I. Cải cách thể chế". */
    String area(int row) {
        var texts = texts(row);
        return texts.stream()
                .map(text -> isLabel(text) ? text.replaceAll("[.)/:]$", "") + "." : text)
                .collect(Collectors.joining(" "));
    }

    private static boolean isLabel(String text) {
        return ROMAN_LABEL.matcher(text).matches() || SUB_LABEL.matcher(text).matches();
    }

    private Set<String> texts(int row) {
        return grid.cells(row).values().stream().map(Lines::flat).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
