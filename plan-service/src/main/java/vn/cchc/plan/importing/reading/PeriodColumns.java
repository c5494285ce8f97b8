package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.kit.spreadsheet.Grid;

/** Columns of quarters or months in which a table marks when something is done, instead of saying it in words. */
record PeriodColumns(String word, Map<Integer, String> names) {

    static final PeriodColumns NONE = new PeriodColumns("", Map.of());

    private static final Pattern QUARTER = Pattern.compile("(?:quý|q)\\s*\\.?\\s*(iv|i{1,3}|[1-4])(?:/\\d{4})?");
    private static final Pattern MONTH = Pattern.compile("(?:tháng|t)\\s*\\.?\\s*(0?[1-9]|1[0-2])(?:/\\d{4})?");
    private static final Pattern BARE_QUARTER = Pattern.compile("(iv|i{1,3}|[1-4])");
    private static final Pattern BARE_MONTH = Pattern.compile("(0?[1-9]|1[0-2])");
    private static final Set<String> MARKS = Set.of("x", "v", "+", "*", "✓", "✔", "√", "●", "■", "☑");

    /** Those named by a row of a heading, where there are two of one kind at least; what stands above says what bare numbers are. */
    static PeriodColumns in(Grid grid, int row) {
        for (String word : List.of("Quý", "Tháng")) {
            Map<Integer, String> names = new TreeMap<>();
            grid.cells(row)
                    .forEach((column, text) -> name(word, text, row == 0 ? "" : grid.shown(row - 1, column))
                            .ifPresent(name -> names.put(column, name)));
            if (names.size() > 1) {
                return new PeriodColumns(word, names);
            }
        }
        return NONE;
    }

    private static Optional<String> name(String word, String text, String above) {
        boolean quarters = word.equals("Quý");
        boolean bare = Lines.flat(above).toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
        String plain = Lines.flat(text).toLowerCase(Locale.ROOT);
        Matcher named = (quarters ? QUARTER : MONTH).matcher(plain);
        if (named.matches()) {
            return Optional.of(named.group(1).toUpperCase(Locale.ROOT));
        }
        Matcher number = (quarters ? BARE_QUARTER : BARE_MONTH).matcher(plain);
        return bare && number.matches() ? Optional.of(number.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether a row of a heading holds nothing but these columns and other headings. */
    boolean fill(Grid grid, int row) {
        return !isEmpty()
                && grid.cells(row).entrySet().stream()
                        .allMatch(cell -> names.containsKey(cell.getKey())
                                || ColumnRole.of(cell.getValue()).isPresent());
    }

    int first() {
        return names.keySet().iterator().next();
    }

    /** What a row marks: runs of periods one after the other are spans, words stand for themselves. */
    String marked(Grid grid, int row) {
        List<String> said = new ArrayList<>();
        List<String> run = new ArrayList<>();
        int covered = -1;
        for (int column : names.keySet()) {
            String text = Lines.flat(grid.text(row, column));
            boolean mark = MARKS.contains(text.toLowerCase(Locale.ROOT));
            covered = mark ? column + grid.width(row, column) - 1 : covered;
            if (column <= covered) {
                run.add(names.get(column));
                continue;
            }
            close(run, said);
            if (!text.isEmpty()) {
                said.add(text);
            }
        }
        close(run, said);
        return said.stream().distinct().collect(Collectors.joining("; "));
    }

    private void close(List<String> run, List<String> said) {
        if (!run.isEmpty()) {
            String last = run.get(run.size() - 1);
            said.add(word + " " + run.get(0) + (run.size() == 1 ? "" : " - " + word + " " + last));
            run.clear();
        }
    }
}
