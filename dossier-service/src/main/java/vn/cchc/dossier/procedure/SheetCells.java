package vn.cchc.dossier.procedure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.dossier.procedure.SheetWords.UnreadableCellException;
import vn.cchc.kit.problem.InputTexts;
import vn.cchc.kit.problem.Text;

/** The cells of one row by column; what can't be read is remembered with its column and the rest is read on. */
final class SheetCells {

    /** @param column heading of the column */
    record CellProblem(String column, Text message) {}

    private final Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    private final List<CellProblem> problems = new ArrayList<>();

    SheetCells put(SheetColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    List<CellProblem> problems() {
        return problems;
    }

    void report(SheetColumn column, Text message) {
        problems.add(new CellProblem(column.heading(), message));
    }

    String text(SheetColumn column) {
        return read(column, text -> text, null);
    }

    /** The value of the cell, or the other one where it is blank or can't be read. */
    <T> T read(SheetColumn column, Function<String, T> reader, T otherwise) {
        String text = cells.get(column);
        if (text == null) {
            if (column.required()) {
                report(column, InputTexts.required());
            }
            return otherwise;
        }
        try {
            return reader.apply(text);
        } catch (UnreadableCellException unreadable) {
            report(column, unreadable.expected());
            return otherwise;
        }
    }

    /** The items of a list, each of at most that many parts; parts left out at the end are empty. */
    <T> List<T> items(SheetColumn column, int parts, Function<List<String>, T> reader) {
        String text = cells.get(column);
        List<T> items = new ArrayList<>();
        for (List<String> line : SheetLines.read(text == null ? "" : text)) {
            int number = items.size() + 1;
            try {
                items.add(reader.apply(padded(line, parts)));
            } catch (UnreadableCellException unreadable) {
                Text expected = unreadable.expected();
                report(
                        column,
                        Text.of("dòng " + number + ": " + expected.vi(), "line " + number + ": " + expected.en()));
                return items;
            }
        }
        return items;
    }

    private static List<String> padded(List<String> line, int parts) {
        if (line.size() > parts) {
            throw new UnreadableCellException(Text.of(
                    "có nhiều hơn " + parts + " phần giữa các dấu |", "has more than " + parts + " parts between |"));
        }
        List<String> padded = new ArrayList<>(line);
        while (padded.size() < parts) {
            padded.add("");
        }
        return padded;
    }
}
