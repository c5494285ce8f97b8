package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.dossier.procedure.SheetCells.CellProblem;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.HeadedTable;
import vn.cchc.kit.spreadsheet.SheetLimits;
import vn.cchc.kit.spreadsheet.UnreadableFileException;
import vn.cchc.kit.web.TextRules;

/** Reads a table of the catalogue row by row: a faulty row says what is wrong in which column, the others are read. */
@ApplicationScoped
class SheetReader {

    private static final String VERSION = "versions[0].";
    private static final String VERSION_POINTER = "/versions/0/";

    /** @param procedure the procedure with the one version of the row, or null when the row has problems */
    record ReadRow(int row, String code, Procedure procedure, List<CellProblem> problems) {}

    private final Validator validator;
    private final CatalogueRules rules;

    SheetReader(Validator validator, CatalogueRules rules) {
        this.validator = validator;
        this.rules = rules;
    }

    /** @throws UnreadableFileException when the file as a whole cannot be read */
    List<ReadRow> read(String name, InputStream file) {
        HeadedTable<SheetColumn> table = HeadedTable.read(name, file, SheetColumn.class, "bảng danh mục");
        Map<String, Procedure> heads = new HashMap<>();
        return table.rows().stream()
                .map(row -> row(row.number(), cells(row.cells()), heads))
                .toList();
    }

    private static SheetCells cells(Map<SheetColumn, String> texts) {
        SheetCells cells = new SheetCells();
        texts.forEach((column, text) -> {
            Optional<String> clean = TextRules.normalise(text);
            cells.put(column, clean.orElse(""));
            if (clean.isEmpty()) {
                cells.report(column, Text.of("chứa ký tự không được phép", "contains a character that is not allowed"));
            }
            if (text.length() >= SheetLimits.CELL_CHARACTERS) {
                cells.report(column, Text.of("dài quá mức đọc được", "is longer than can be read"));
            }
        });
        return cells;
    }

    private ReadRow row(int number, SheetCells cells, Map<String, Procedure> heads) {
        Procedure procedure = new SheetRowReader(cells).read();
        if (cells.problems().isEmpty()) {
            check(procedure, cells);
        }
        if (cells.problems().isEmpty()) {
            checkAmongRows(procedure, cells, heads);
        }
        boolean fine = cells.problems().isEmpty();
        return new ReadRow(number, procedure.code(), fine ? procedure : null, List.copyOf(cells.problems()));
    }

    private void check(Procedure procedure, SheetCells cells) {
        for (ConstraintViolation<Procedure> violation : validator.validate(procedure)) {
            String path = violation.getPropertyPath().toString();
            SheetColumn column = SheetColumn.of(path.startsWith(VERSION) ? path.substring(VERSION.length()) : path);
            cells.report(column, Text.same(violation.getMessage()));
        }
        if (!cells.problems().isEmpty()) {
            return;
        }
        for (Violation violation : rules.check("", procedure)) {
            String pointer = violation.pointer();
            boolean ofVersion = pointer.startsWith(VERSION_POINTER);
            String path = ofVersion ? pointer.substring(VERSION_POINTER.length()) : pointer.substring(1);
            cells.report(SheetColumn.of(path.replace('/', '.')), violation.message());
        }
    }

    /** Rows of one procedure agree about it, and each has a version of its own. */
    private static void checkAmongRows(Procedure procedure, SheetCells cells, Map<String, Procedure> heads) {
        Procedure first = heads.putIfAbsent(procedure.code(), procedure);
        if (first != null && !DescribedProcedure.head(first).equals(DescribedProcedure.head(procedure))) {
            cells.report(
                    SheetColumn.CODE,
                    Text.of(
                            "tên, lĩnh vực hoặc cấp khác với dòng trước của cùng thủ tục",
                            "name, field or level differ from an earlier row of the procedure"));
        }
        String version = procedure.code() + " " + procedure.versions().get(0).effectiveFrom();
        if (heads.putIfAbsent(version, procedure) != null) {
            cells.report(
                    SheetColumn.FROM,
                    Text.of(
                            "trùng thủ tục và ngày có hiệu lực với dòng trước",
                            "repeats procedure and day of an earlier row"));
        }
    }
}
