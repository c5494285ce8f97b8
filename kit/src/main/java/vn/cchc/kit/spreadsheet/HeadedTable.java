package vn.cchc.kit.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.digest.Sha256;

/** The first table of a file below a row with the headings looked for, wherever they stand; what is above is passed over. */
public record HeadedTable<C extends Enum<C> & TableColumn>(String sheet, List<Row<C>> rows) {

    /**
     * A row with something in it.
     *
     * @param number in its sheet, from 1
     * @param cells in NFC and without blanks around; empty ones are absent
     */
    public record Row<C extends Enum<C> & TableColumn>(int number, Map<C, String> cells) {

        public String text(C column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** An upload: two with the same hash are the same file. */
    public record Uploaded<C extends Enum<C> & TableColumn>(HeadedTable<C> table, String hash) {}

    /** The table of an uploaded file; what cannot be read at all is the problem it is answered with. */
    public static <C extends Enum<C> & TableColumn> Uploaded<C> upload(
            String name, Path file, Class<C> columns, String what) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = Upload.bytes(content, SheetLimits.STANDARD);
            return new Uploaded<>(read(name, new ByteArrayInputStream(bytes), columns, what), Sha256.hex(bytes));
        } catch (UnreadableFileException unreadable) {
            throw unreadable.problem();
        } catch (IOException e) {
            throw new UncheckedIOException("uploaded file is gone", e);
        }
    }

    /**
     * Reads an .xlsx workbook or comma-separated text; the caller closes the stream.
     *
     * @param what the table is called in Vietnamese
     * @throws UnreadableFileException when the file as a whole cannot be read, or has no such table
     */
    public static <C extends Enum<C> & TableColumn> HeadedTable<C> read(
            String name, InputStream file, Class<C> columns, String what) {
        List<Grid> grids = Workbooks.read(name, file, SheetLimits.STANDARD, HeadedTable::clean);
        if (grids.stream().allMatch(Grid::isEmpty)) {
            throw new UnreadableFileException(FileProblem.EMPTY, "Bảng tính không có nội dung.");
        }
        for (Grid grid : grids) {
            for (int row : grid.rowNumbers()) {
                Optional<Map<Integer, C>> headings = headings(grid, row, columns);
                if (headings.isPresent()) {
                    return table(grid, row, headings.get(), columns, what);
                }
            }
        }
        throw new UnreadableFileException(
                FileProblem.NO_TABLE,
                grids.get(0).name(),
                null,
                null,
                "Không tìm thấy " + what + ": cần một dòng tiêu đề có các cột "
                        + required(columns).map(TableColumn::heading).collect(Collectors.joining(", ")) + ".");
    }

    /** Where a cell is, as problems point at it: {@code /file/sheet/row/heading}. */
    public String pointer(Row<C> row, C column) {
        return pointer(sheet, row.number(), column.heading());
    }

    /** The same for a table that is not at hand any more. */
    public static String pointer(String sheet, int row, String heading) {
        return "/file/" + escaped(sheet) + "/" + row + "/" + escaped(heading);
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }

    private static String clean(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
    }

    private static <C extends Enum<C> & TableColumn> Optional<Map<Integer, C>> headings(
            Grid grid, int row, Class<C> columns) {
        Map<Integer, C> found = new TreeMap<>();
        grid.cells(row)
                .forEach((place, text) -> headed(text, columns)
                        .filter(column -> !found.containsValue(column))
                        .ifPresent(column -> found.put(place, column)));
        return required(columns).allMatch(found::containsValue) ? Optional.of(found) : Optional.empty();
    }

    private static <C extends Enum<C> & TableColumn> Optional<C> headed(String text, Class<C> columns) {
        String heading = plain(text);
        return Stream.of(columns.getEnumConstants())
                .filter(column -> Stream.concat(Stream.of(column.heading()), column.alsoHeaded().stream())
                        .anyMatch(known -> plain(known).equals(heading)))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static <C extends Enum<C> & TableColumn> Stream<C> required(Class<C> columns) {
        return Stream.of(columns.getEnumConstants()).filter(TableColumn::required);
    }

    private static <C extends Enum<C> & TableColumn> HeadedTable<C> table(
            Grid grid, int heading, Map<Integer, C> places, Class<C> columns, String what) {
        List<Row<C>> rows = new ArrayList<>();
        for (int number : grid.rowNumbers()) {
            Map<C, String> cells = new EnumMap<>(columns);
            places.forEach((place, column) -> {
                String text = grid.text(number, place);
                if (number > heading && !text.isEmpty()) {
                    cells.put(column, text);
                }
            });
            if (!cells.isEmpty()) {
                rows.add(new Row<>(number + 1, cells));
            }
        }
        if (rows.isEmpty()) {
            throw new UnreadableFileException(
                    FileProblem.EMPTY, grid.name(), heading + 1, null, "Không có dòng nào trong " + what + ".");
        }
        return new HeadedTable<>(grid.name(), rows);
    }
}
