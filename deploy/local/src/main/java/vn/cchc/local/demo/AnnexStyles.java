package vn.cchc.local.demo;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How an office's documents look: Times New Roman, bold headings, every cell of the table framed. */
record AnnexStyles(
        CellStyle title, CellStyle note, CellStyle header, CellStyle area, CellStyle cell, CellStyle number) {

    private static final String FONT = "Times New Roman";
    private static final short TITLE_SIZE = 13;
    private static final short TEXT_SIZE = 12;

    static AnnexStyles in(Workbook workbook) {
        Font bold = font(workbook, TITLE_SIZE, true, false);
        Font italic = font(workbook, TITLE_SIZE, false, true);
        Font heading = font(workbook, TEXT_SIZE, true, false);
        Font text = font(workbook, TEXT_SIZE, false, false);
        return new AnnexStyles(
                style(workbook, bold, HorizontalAlignment.CENTER),
                style(workbook, italic, HorizontalAlignment.CENTER),
                framed(style(workbook, heading, HorizontalAlignment.CENTER)),
                framed(style(workbook, heading, HorizontalAlignment.LEFT)),
                framed(style(workbook, text, HorizontalAlignment.JUSTIFY)),
                framed(style(workbook, text, HorizontalAlignment.CENTER)));
    }

    private static Font font(Workbook workbook, short size, boolean bold, boolean italic) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private static CellStyle style(Workbook workbook, Font font, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle framed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
