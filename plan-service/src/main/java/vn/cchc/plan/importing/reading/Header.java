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
 * @param lastRow last row of the heading, which may have three
 * @param words what its cells say, in lower case, those of an upper row among them
 * @param periods columns in which times are marked
 */
record Header(
        int firstRow,
        int lastRow,
        Map<ColumnRole, Integer> columns,
        Map<Integer, String> names,
        Set<String> words,
        PeriodColumns periods) {

    private static final int FEWEST_ROLES = 3;
    private static final int MOST_ROWS = 3;

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

    /** The heading that starts in the row, with the quarters or months that stand in it or right below. */
    static Optional<Header> at(Grid grid, int row) {
        return inWords(grid, row).map(found -> found.marking(grid));
    }

    private Header marking(Grid grid) {
        var below = PeriodColumns.in(grid, lastRow + 1);
        boolean further = grid.rowNumbers().contains(lastRow + 1) && below.fill(grid, lastRow + 1);
        var found = further ? below : PeriodColumns.in(grid, lastRow);
        if (found.isEmpty()) {
            return this;
        }
        var marked = new EnumMap<ColumnRole, Integer>(columns);
        marked.putIfAbsent(ColumnRole.DEADLINE, found.first());
        var all = new HashSet<>(words);
        var titles = new java.util.TreeMap<>(names);
        found.names().forEach((column, name) -> {
            all.add(Lines.flat(grid.text(further ? lastRow + 1 : lastRow, column))
                    .toLowerCase(Locale.ROOT));
            titles.put(column, found.word() + " " + name);
        });
        return new Header(firstRow, further ? lastRow + 1 : lastRow, marked, titles, all, found);
    }

    /** Reads the rows below too where they tell more. */
    private static Optional<Header> inWords(Grid grid, int row) {
        var best = read(grid, row, row);
        for (int last = row + 1; last < row + MOST_ROWS && isHeading(grid, last); last++) {
            var deeper = read(grid, row, last);
            boolean splits = deeper.columns.size() == best.columns.size()
                    && grid.cells(last).values().stream().anyMatch(ColumnRole::isCompletion);
            best = splits || deeper.columns.size() > best.columns.size() ? deeper : best;
        }
        return Optional.of(best).filter(Header::isTable);
    }

    private static boolean isHeading(Grid grid, int row) {
        return grid.rowNumbers().contains(row)
                && grid.cells(row).values().stream()
                        .allMatch(text -> ColumnRole.of(text).isPresent()
                                || ColumnRole.isOffice(text)
                                || ColumnRole.isBeginning(text));
    }

    private static Header read(Grid grid, int first, int last) {
        var columns = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
        var names = new java.util.TreeMap<Integer, String>();
        var words = new HashSet<String>();
        for (int column = 0; column < SheetLimits.STANDARD.columns(); column++) {
            var text = heading(grid, first, last, column);
            for (int row = first; row <= last; row++) {
                words.add(Lines.flat(grid.shown(row, column)).toLowerCase(Locale.ROOT));
            }
            if (!text.isEmpty()) {
                names.put(column, text.replaceAll("\\s+", " "));
                assign(columns, text, column);
            }
        }
        standIn(columns, ColumnRole.REMEDY, ColumnRole.TASK);
        standIn(columns, ColumnRole.WEAKNESS, ColumnRole.CAUSE);
        return new Header(first, last, columns, names, words, PeriodColumns.NONE);
    }

    /** A plan that puts things right names its tasks by what does so. */
    private static void standIn(Map<ColumnRole, Integer> columns, ColumnRole role, ColumnRole missing) {
        boolean named = columns.containsKey(missing)
                || missing == ColumnRole.TASK && columns.containsKey(ColumnRole.GENERAL_TASK);
        if (!named && columns.containsKey(role)) {
            columns.put(missing, columns.remove(role));
        }
    }

    /** The lowest words that name a column; where none do, those at the top. */
    private static String heading(Grid grid, int first, int last, int column) {
        for (int row = last; row > first; row--) {
            var text = grid.shown(row, column);
            if (ColumnRole.of(text).isPresent() || ColumnRole.isBeginning(text)) {
                return text;
            }
        }
        return grid.shown(first, column);
    }

    /** What the row names when it is read as a heading. */
    static List<ColumnRole> rolesIn(Grid grid, int row) {
        return List.copyOf(read(grid, row, row).columns.keySet());
    }

    boolean hasSameColumns(Header other) {
        return columns.equals(other.columns);
    }

    /** The same heading for a table that has none of its own. */
    Header above() {
        return new Header(-1, -1, columns, names, words, periods);
    }

    /** Two columns of tasks are the general and the specific one; who leads is said better by "chủ trì", when by "hoàn thành". */
    private static void assign(Map<ColumnRole, Integer> columns, String text, int column) {
        var role = ColumnRole.of(text);
        if (role.isEmpty()) {
            return;
        }
        boolean better =
                role.get() == ColumnRole.LEAD && text.toLowerCase(Locale.ROOT).contains("chủ trì")
                        || ColumnRole.isCompletion(text);
        if (better) {
            columns.put(role.get(), column);
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

    /** Names of further columns of times, which say something else than when it is due. */
    List<String> otherTimes() {
        return names.entrySet().stream()
                .filter(name -> name.getKey() != column(ColumnRole.DEADLINE)
                        && ColumnRole.of(name.getValue())
                                .filter(ColumnRole.DEADLINE::equals)
                                .isPresent())
                .map(Map.Entry::getValue)
                .filter(name -> !name.equals(names.get(column(ColumnRole.DEADLINE))))
                .toList();
    }

    /** What shows in the column, also when merged down from a row above. */
    String cell(Grid grid, int row, ColumnRole role) {
        if (marks(role)) {
            return periods.marked(grid, row);
        }
        return has(role) ? grid.shown(row, column(role)) : "";
    }

    /** What a row that goes on with the one above adds to it. */
    String adds(Grid grid, int row, ColumnRole role) {
        return marks(role) ? periods.marked(grid, row) : own(grid, row, column(role));
    }

    private boolean marks(ColumnRole role) {
        return role == ColumnRole.DEADLINE && !periods.isEmpty();
    }

    /** What the row itself holds in the column. */
    static String own(Grid grid, int row, int column) {
        return column < 0 || grid.continuesFromAbove(row, column) ? "" : grid.text(row, column);
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
