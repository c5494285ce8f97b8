package vn.cchc.local.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Types the annex of a plan in Word: the motto in a table of its own, then the tasks with a heading for each area. */
final class PlanDocument {
    private final XWPFDocument document;
    private XWPFTable table;

    private PlanDocument(XWPFDocument document) {
        this.document = document;
    }

    /** The annex as a .docx file. */
    static byte[] write(AnnexPlan plan) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PlanDocument(document).layOut(plan);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The annex cannot be written", e);
        }
    }

    private void layOut(AnnexPlan plan) {
        XWPFTableRow motto = document.createTable(1, 2).getRow(0);
        write(motto.getCell(0), "ỦY BAN NHÂN DÂN\nTỈNH AN SƠN");
        write(motto.getCell(1), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
        document.createParagraph().createRun().setText("PHỤ LỤC");
        document.createParagraph().createRun().setText(plan.plan().title());
        table = document.createTable();
        table.removeRow(0);
        row(PlanWorkbook.COLUMNS);
        String area = "";
        for (AnnexTask task : plan.tasks()) {
            if (!task.area().equals(area)) {
                area = task.area();
                heading(area);
            }
            row(cells(task));
        }
    }

    private static List<String> cells(AnnexTask task) {
        return List.of(
                task.number(),
                task.title(),
                PlanWorkbook.lines(task.details()),
                PlanWorkbook.lines(task.deliverables()),
                String.join("; ", task.lead()),
                String.join("; ", task.coordinating()),
                task.deadlineText());
    }

    private void heading(String text) {
        XWPFTableCell cell = newRow(1).getCell(0);
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(PlanWorkbook.COLUMNS.size()));
        write(cell, text);
    }

    private void row(List<String> texts) {
        XWPFTableRow row = newRow(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            write(row.getCell(i), texts.get(i));
        }
    }

    /** Word gives a new row as many cells as the first one has. */
    private XWPFTableRow newRow(int cells) {
        XWPFTableRow row = table.createRow();
        while (row.getTableCells().size() > cells) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        while (row.getTableCells().size() < cells) {
            row.createCell();
        }
        return row;
    }

    private static void write(XWPFTableCell cell, String text) {
        while (!cell.getParagraphs().isEmpty()) {
            cell.removeParagraph(0);
        }
        for (String line : text.split("\n", -1)) {
            cell.addParagraph().createRun().setText(line);
        }
    }
}
