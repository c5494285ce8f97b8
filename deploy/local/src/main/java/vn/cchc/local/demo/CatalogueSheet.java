package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The table of the catalogue as an office changes it: rows of an export, and rows written by hand below the same headings. */
final class CatalogueSheet {
    private static final String CODE = "Mã thủ tục";
    private static final DataFormatter TEXTS = new DataFormatter();

    private final List<String> headings;
    private final Map<String, Map<String, String>> exported;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private CatalogueSheet(List<String> headings, Map<String, Map<String, String>> exported) {
        this.headings = headings;
        this.exported = exported;
    }

    static CatalogueSheet ofExport(byte[] xlsx) {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            Sheet sheet = workbook.getSheetAt(0);
            List<String> headings = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> headings.add(TEXTS.formatCellValue(cell)));
            Map<String, Map<String, String>> exported = new LinkedHashMap<>();
            for (int number = 1; number <= sheet.getLastRowNum(); number++) {
                Map<String, String> cells = cells(sheet.getRow(number), headings);
                exported.put(cells.get(CODE), cells);
            }
            return new CatalogueSheet(headings, exported);
        } catch (IOException e) {
            throw new UncheckedIOException("The exported catalogue can't be read", e);
        }
    }

    /** A row of the export with some of its cells changed. */
    CatalogueSheet amend(String procedure, Map<String, String> changes) {
        Map<String, String> row = new LinkedHashMap<>(exported.get(procedure));
        row.putAll(changes);
        rows.add(row);
        return this;
    }

    CatalogueSheet add(Map<String, String> row) {
        rows.add(row);
        return this;
    }

    byte[] write() {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Danh mục");
            fill(sheet.createRow(0), headings);
            for (Map<String, String> row : rows) {
                List<String> cells = headings.stream()
                        .map(heading -> row.getOrDefault(heading, ""))
                        .toList();
                fill(sheet.createRow(sheet.getLastRowNum() + 1), cells);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The changed catalogue can't be written", e);
        }
    }

    /** A row of the sample file, with its placeholders filled in. */
    static Map<String, String> row(JsonNode cells, Map<String, String> values) {
        Map<String, String> row = new LinkedHashMap<>();
        cells.properties().forEach(cell -> {
            String text = cell.getValue().asText();
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{" + value.getKey() + "}", value.getValue());
            }
            row.put(cell.getKey(), text);
        });
        return row;
    }

    private static Map<String, String> cells(Row row, List<String> headings) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            cells.put(headings.get(column), TEXTS.formatCellValue(row.getCell(column)));
        }
        return cells;
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }
}
