package vn.cchc.kit.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Comma-separated text (RFC 4180) as offices save it: UTF-8 with or without a mark, comma, semicolon or tab between cells. */
final class CsvReader {

    private static final String SHEET = "csv";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char QUOTE = '"';
    private static final char NOTHING = '\0';

    private final SheetLimits limits;
    private final UnaryOperator<String> cleaning;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final StringBuilder cell = new StringBuilder();
    private int row;
    private int column;

    CsvReader(SheetLimits limits, UnaryOperator<String> cleaning) {
        this.limits = limits;
        this.cleaning = cleaning;
    }

    Grid read(byte[] file) {
        String text = decode(file);
        char separator = separator(text);
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : NOTHING;
            if (quoted && c == QUOTE && next == QUOTE) {
                append(c);
                i++;
            } else if (c == QUOTE && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (quoted) {
                append(c);
            } else if (c == separator) {
                endCell();
            } else if (c == '\n' || (c == '\r' && next != '\n')) {
                endRow();
            } else if (c != '\r') {
                append(c);
            }
        }
        if (quoted) {
            throw malformed("Tệp CSV có dấu nháy kép mở mà không đóng.");
        }
        endRow();
        return new Grid(SHEET, rows, List.of(), limits);
    }

    private void append(char c) {
        if (cell.length() < SheetLimits.CELL_CHARACTERS) {
            cell.append(c);
        }
    }

    private void endCell() {
        String text = cleaning.apply(SafeCells.withoutGuard(cell.toString()));
        if (!text.isEmpty() && column < limits.columns()) {
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, text);
        }
        cell.setLength(0);
        column++;
    }

    private void endRow() {
        endCell();
        row++;
        column = 0;
        if (rows.size() > limits.rows()) {
            throw new UnreadableFileException(
                    FileProblem.TOO_LARGE, SHEET, limits.rows() + 1, null, "Bảng có hơn " + limits.rows() + " dòng.");
        }
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf(NOTHING) >= 0) {
                throw new UnreadableFileException(FileProblem.TYPE, "Tệp không phải là văn bản CSV.");
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(
                    FileProblem.TYPE, "Tệp không phải là văn bản CSV mã UTF-8; hãy lưu lại dưới dạng \"CSV UTF-8\".");
        }
    }

    /** Whatever stands most often in the first line; spreadsheets set to Vietnamese write semicolons. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            most = count(first, candidate) > count(first, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private UnreadableFileException malformed(String message) {
        return new UnreadableFileException(FileProblem.MALFORMED, SHEET, row + 1, null, message);
    }
}
