package vn.cchc.plan.importing.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Builds annexes the way an office types them in Word. */
public final class Documents implements Paper {

    private final XWPFDocument document = new XWPFDocument();
    private XWPFTable table;

    public Documents() {
        this("ỦY BAN NHÂN DÂN\nHUYỆN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        paragraph("PHỤ LỤC");
    }

    /** With a letterhead: the issuer and the number on the left, the motto and the day on the right. */
    public Documents(String left, String right) {
        var letterhead = document.createTable(1, 2);
        write(letterhead.getRow(0).getCell(0), left);
        write(letterhead.getRow(0).getCell(1), right);
    }

    @Override
    public Documents paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        table = null;
        return this;
    }

    @Override
    public Documents heading(String text, int columns) {
        var cell = newRow(1).getCell(0);
        properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
        write(cell, text);
        return this;
    }

    @Override
    public Documents row(String... cells) {
        var row = newRow(cells.length);
        for (int i = 0; i < cells.length; i++) {
            write(row.getCell(i), cells[i]);
        }
        return this;
    }

    private XWPFTableRow newRow(int cells) {
        if (table == null) {
            table = document.createTable();
            table.removeRow(0);
        }
        var row = table.createRow();
        while (row.getTableCells().size() > cells) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        while (row.getTableCells().size() < cells) {
            row.createCell();
        }
        return row;
    }

    @Override
    public Documents mergeDown(int rows, int column) {
        int last = table.getNumberOfRows() - 1;
        for (int row = last - rows + 1; row <= last; row++) {
            properties(table.getRow(row).getCell(column))
                    .addNewVMerge()
                    .setVal(row == last - rows + 1 ? STMerge.RESTART : STMerge.CONTINUE);
        }
        return this;
    }

    /** Lets Word number the cells of a column in the last rows by itself. */
    Documents numbered(int rows, int column) {
        var numbering = document.createNumbering();
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(document.getTables().size()));
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1");
        var template = numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list));
        var number = numbering.addNum(template);
        for (int row = table.getNumberOfRows() - rows; row < table.getNumberOfRows(); row++) {
            table.getRow(row).getCell(column).getParagraphs().get(0).setNumID(number);
        }
        return this;
    }

    /** Words at the head of every page. */
    Documents pageHeader(String... lines) {
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        for (var line : lines) {
            header.createParagraph().createRun().setText(line);
        }
        return this;
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static void write(XWPFTableCell cell, String text) {
        while (!cell.getParagraphs().isEmpty()) {
            cell.removeParagraph(0);
        }
        for (var line : text.split("\n", -1)) {
            cell.addParagraph().createRun().setText(line);
        }
    }

    @Override
    public String name() {
        return "phụ lục.docx";
    }

    @Override
    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
