package vn.cchc.plan.importing.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.kit.spreadsheet.Grid;
import vn.cchc.kit.spreadsheet.SheetLimits;

/**
 * The heading of an annex table.
 *
 * @param lastRow last row of the heading, which may have two
 * @param words what its cells say, in lower case, those of an upper row among them
 */
record Header(
        int firstRow, int lastRow, Map<ColumnRole, Integer> columns, Map<Integer, String> names, Set<String> words) {

    private static final int FEWEST_ROLES = 3;

    static Optional<Header> find(Grid grid) {
        for (int row : grid.rowNumbers()) {
            var header = at(grid, row);
            if (header.isPresent()) {
                return header.map(found -> fuller(found, at(grid, row + 1)));
            }
        }
        return Optional.empty();
    }

    /** A title right above a heading of two rows is no part of it. */
    private static Header fuller(Header found, Optional<Header> below) {
        return below.filter(next -> next.columns.size() > found.columns.size()).orElse(found);
    }

    /** The heading that starts in the row, reading the row below too where that tells more. */
    static Optional<Header> at(Grid grid, int row) {
        var one = read(grid, row, row);
        if (!grid.rowNumbers().contains(row + 1)) {
            return one.filter(Header::isTable);
        }
        var two = read(grid, row, row + 1);
        boolean belowIsHeading = grid.cells(row + 1).values().stream()
                .allMatch(text -> ColumnRole.of(text).isPresent());
        boolean better = two.isPresent()
                && two.get().columns.size() > one.map(h -> h.columns.size()).orElse(0);
        return (better && belowIsHeading ? two : one).filter(Header::isTable);
    }

    private static Optional<Header> read(Grid grid, int first, int last) {
        var columns = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
        var names = new java.util.TreeMap<Integer, String>();
        var words = new HashSet<String>();
        for (int column = 0; column < SheetLimits.STANDARD.columns(); column++) {
            var text = heading(grid, first, last, column);
            words.add(Lines.flat(grid.shown(first, column)).toLowerCase(Locale.ROOT));
            words.add(Lines.flat(grid.shown(last, column)).toLowerCase(Locale.ROOT));
            if (!text.isEmpty()) {
                names.put(column, text.replaceAll("\\s+", " "));
                assign(columns, text, column);
            }
        }
        standIn(columns, ColumnRole.REMEDY, ColumnRole.TASK);
        standIn(columns, ColumnRole.WEAKNESS, ColumnRole.CAUSE);
        return Optional.of(new Header(first, last, columns, names, words));
    }

    /** A plan that puts things right names its tasks by what does so. */
    private static void standIn(Map<ColumnRole, Integer> columns, ColumnRole role, ColumnRole missing) {
        boolean named = columns.containsKey(missing)
                || missing == ColumnRole.TASK && columns.containsKey(ColumnRole.GENERAL_TASK);
        if (!named && columns.containsKey(role)) {
            columns.put(missing, columns.remove(role));
        }
    }

    private static String heading(Grid grid, int first, int last, int column) {
        var upper = grid.shown(first, column);
        var lower = first == last ? "" : grid.shown(last, column);
        return ColumnRole.of(lower).isPresent() ? lower : upper;
    }

    /** What the row names when it is read as a heading. */
    static List<ColumnRole> rolesIn(Grid grid, int row) {
        return read(grid, row, row)
                .map(header -> List.copyOf(header.columns.keySet()))
                .orElseGet(List::of);
    }

    boolean hasSameColumns(Header other) {
        return columns.equals(other.columns);
    }

    /** The same heading for a table that has none of its own. */
    Header above() {
        return new Header(-1, -1, columns, names, words);
    }

    /** Two columns of tasks are the general and the specific one; who leads is said better by "chủ trì" than by others. */
    private static void assign(Map<ColumnRole, Integer> columns, String text, int column) {
        var role = ColumnRole.of(text);
        if (role.isEmpty()) {
            return;
        }
        if (role.get() == ColumnRole.LEAD && text.toLowerCase(Locale.ROOT).contains("chủ trì")) {
            columns.put(ColumnRole.LEAD, column);
            return;
        }
        boolean second = role.get() == ColumnRole.TASK && columns.containsKey(ColumnRole.TASK);
        if (second && !columns.containsKey(ColumnRole.GENERAL_TASK)) {
            columns.put(ColumnRole.GENERAL_TASK, columns.get(ColumnRole.TASK));
            columns.put(ColumnRole.TASK, column);
            return;
        }
        columns.putIfAbsent(role.get(), column);
    }

    private boolean isTable() {
        boolean task = columns.containsKey(ColumnRole.TASK) || columns.containsKey(ColumnRole.GENERAL_TASK);
        boolean rest = columns.containsKey(ColumnRole.DEADLINE) || columns.containsKey(ColumnRole.LEAD);
        return columns.size() >= FEWEST_ROLES && task && rest;
    }

    boolean has(ColumnRole role) {
        return columns.containsKey(role);
    }

    /** Where the task itself stands: the specific one, or the only one. */
    int taskColumn() {
        return has(ColumnRole.TASK) ? column(ColumnRole.TASK) : column(ColumnRole.GENERAL_TASK);
    }

    /** Column of the role, or -1. */
    int column(ColumnRole role) {
        return columns.getOrDefault(role, -1);
    }
}
