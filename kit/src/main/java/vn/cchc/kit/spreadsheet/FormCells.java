package vn.cchc.kit.spreadsheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a printed form look; no text in them runs as a formula. */
final class FormCells {

    enum Look {
        STATE,
        TITLE,
        UNDER,
        HEADING,
        NUMBERING,
        PLAIN,
        TOTAL,
        NOTE
    }

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;
    private static final short TITLE_SIZE = 14;

    /** What a cell's style follows from. */
    private record Style(Look look, String format, boolean left, boolean quoted) {}

    private final Workbook workbook;
    private final Map<Style, CellStyle> styles = new HashMap<>();
    private final Map<Look, Font> fonts = new EnumMap<>(Look.class);

    FormCells(Workbook workbook) {
        this.workbook = workbook;
    }

    void put(Row row, int column, Object value, Look look) {
        var cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(style(new Style(look, format(number), false, false)));
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(style(new Style(look, CellValues.DATE_PATTERN, false, false)));
        } else {
            var text = CellValues.text(value);
            int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
            cell.setCellValue(text.length() > longest ? text.substring(0, longest) : text);
            cell.setCellStyle(style(new Style(look, "@", true, SafeCells.isFormula(text))));
        }
    }

    private static String format(Number number) {
        return number instanceof Integer || number instanceof Long ? "#,##0" : "#,##0.00";
    }

    private CellStyle style(Style wanted) {
        return styles.computeIfAbsent(wanted, this::make);
    }

    private CellStyle make(Style wanted) {
        var style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(wanted.look(), this::font));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(wanted.format()));
        style.setQuotePrefixed(wanted.quoted());
        style.setAlignment(alignment(wanted));
        if (framed(wanted.look())) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static HorizontalAlignment alignment(Style wanted) {
        return switch (wanted.look()) {
            case PLAIN, TOTAL -> wanted.left() ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT;
            case NOTE -> HorizontalAlignment.LEFT;
            case STATE, TITLE, UNDER, HEADING, NUMBERING -> HorizontalAlignment.CENTER;
        };
    }

    private static boolean framed(Look look) {
        return switch (look) {
            case HEADING, NUMBERING, PLAIN, TOTAL -> true;
            case STATE, TITLE, UNDER, NOTE -> false;
        };
    }

    private Font font(Look look) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(look == Look.TITLE ? TITLE_SIZE : SIZE);
        font.setBold(look == Look.TITLE || look == Look.HEADING || look == Look.TOTAL || look == Look.STATE);
        font.setItalic(look == Look.UNDER || look == Look.NUMBERING || look == Look.NOTE);
        return font;
    }
}
