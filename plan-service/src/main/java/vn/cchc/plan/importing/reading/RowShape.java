package vn.cchc.plan.importing.reading;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.spreadsheet.Grid;

/** Tells what sort of row a row of the table is. */
final class RowShape {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("^[(\\[]?\\d{1,2}[)\\]]?$");
    private static final Pattern DECIMAL = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*$");
    /** "1", "1.1", "I.1", "01)": a task's, not an area's. */
    private static final Pattern NUMBER = Pattern.compile("^(?:[IVX]{1,5}\\.)?\\d{1,3}(?:\\.\\d{1,2})*[.)]?$");

    private static final List<ColumnRole> AREA_CELLS = Stream.concat(
                    Stream.of(ColumnRole.LABEL, ColumnRole.TASK, ColumnRole.GENERAL_TASK), ColumnRole.OF_AREA.stream())
            .toList();

    private static final Pattern FIRST_NUMBER = Pattern.compile("^0?1[.)]?$");
    private static final Set<String> ENDS = Set.of("nơi nhận", "tm.", "kt.");
    private static final Set<String> FOOTERS =
            Set.of("ghi chú:", "chủ tịch", "phó chủ tịch", "tổng cộng", "tổng số", "người lập", "ký tên");
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
        return header.words().contains(Lines.flat(cell.getValue()).toLowerCase(Locale.ROOT));
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

    /** What comes under a plan's table and never in it: whom it goes to, who signed it. */
    boolean endsTable(int row) {
        var first = texts(row).stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return texts(row).size() <= 2 && ENDS.stream().anyMatch(first::startsWith);
    }

    /** A heading over the tasks of one area. */
    boolean isArea(int row) {
        var texts = texts(row);
        if (texts.isEmpty() || texts.size() > 2 || hasTaskCells(row)) {
            return false;
        }
        var first = texts.iterator().next();
        if (texts.size() == 2) {
            return AreaHeading.isLabel(first)
                    || AreaHeading.isSubLabel(first)
                            && grid.text(row, header.taskColumn()).isEmpty();
        }
        return AreaHeading.is(first) || isWide(row) || standsUnderNumbers(row, first) || opensNumbers(row, first);
    }

    /**
     * A heading that also says what holds for all below it: "II | Cải cách thể chế | | Phòng Tư pháp" over a numbered row. One
     * with a product is a task; so is one with a time where no column would hold a product.
     */
    boolean isAreaWithCells(int row) {
        var number = number(row);
        var title = titleOfArea(row);
        boolean headed = AreaHeading.isLabel(number)
                ? !title.isEmpty()
                : AreaHeading.is(number.isEmpty() ? title : number)
                        && !NUMBER.matcher(number).matches();
        boolean mayBeTask = !header.has(ColumnRole.PRODUCT)
                && !header.cell(grid, row, ColumnRole.DEADLINE).isEmpty();
        var columns = new HashSet<>(grid.cells(row).keySet());
        AREA_CELLS.forEach(role -> columns.remove(header.column(role)));
        return headed
                && !mayBeTask
                && columns.isEmpty()
                && NUMBER.matcher(numberBelow(row)).matches();
    }

    private String titleOfArea(int row) {
        var specific = Lines.flat(Header.own(grid, row, header.taskColumn()));
        return specific.isEmpty()
                ? Lines.flat(Header.own(grid, row, header.column(ColumnRole.GENERAL_TASK)))
                : specific;
    }

    private String number(int row) {
        return Lines.flat(grid.text(row, header.column(ColumnRole.LABEL)));
    }

    /** The number of the next row, empty where it has none. */
    private String numberBelow(int row) {
        return grid.rowNumbers().stream()
                .filter(other -> other > row)
                .findFirst()
                .map(this::number)
                .orElse("");
    }

    /** Words alone in the column of numbers, as comma-separated text leaves of a heading across the table. */
    private boolean standsUnderNumbers(int row, String text) {
        boolean words = text.codePoints().filter(Character::isLetter).count() > WIDE && text.contains(" ");
        return words && grid.cells(row).containsKey(header.column(ColumnRole.LABEL));
    }

    /** Words alone in the column of tasks right above a row that is numbered 1. */
    private boolean opensNumbers(int row, String text) {
        return !Lines.startsLower(text)
                && grid.cells(row).containsKey(header.taskColumn())
                && FIRST_NUMBER.matcher(numberBelow(row)).matches();
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

    /** "1 | Công tác chỉ đạo" over "1.1", "1.2": a heading, though it is numbered as tasks are. */
    boolean headsSubItems(int row) {
        var label = plain(number(row));
        return grid.cells(row).size() == 2
                && DECIMAL.matcher(label).matches()
                && !grid.text(row, header.taskColumn()).isEmpty()
                && numberBelow(row).startsWith(label + ".");
    }

    private static String plain(String label) {
        return label.replaceAll("[.)]+$", "");
    }

    /** The area as "I. Cải cách thể chế". */
    String area(int row) {
        var texts = isArea(row) ? texts(row) : List.of(number(row), titleOfArea(row));
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .map(text -> isLabel(text) ? text.replaceAll("[.)/:]$", "") + "." : text)
                .collect(Collectors.joining(" "));
    }

    private static boolean isLabel(String text) {
        return AreaHeading.isLabel(text) || AreaHeading.isSubLabel(text);
    }

    private Set<String> texts(int row) {
        return grid.cells(row).values().stream().map(Lines::flat).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
