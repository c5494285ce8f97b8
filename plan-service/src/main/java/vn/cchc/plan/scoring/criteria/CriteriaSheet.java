package vn.cchc.plan.scoring.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.TextRules;
import vn.cchc.plan.scoring.criteria.CriteriaSheetReader.SheetRow;
import vn.cchc.plan.scoring.criteria.CriteriaSheetReader.SheetTable;
import vn.cchc.plan.scoring.domain.CriteriaTree;

/** A tree of criteria as a table says it; whatever is wrong is named by sheet, row and column. */
@ApplicationScoped
class CriteriaSheet {

    private static final Text UNREADABLE = Text.of("Bảng tiêu chí có lỗi.", "The table of criteria has faults.");
    private static final int MOST_ROWS = 1000;

    private final CriteriaSheetReader reader;
    private final Validator validator;

    CriteriaSheet(CriteriaSheetReader reader, Validator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    CriteriaTree read(String name, InputStream file) {
        SheetTable table = reader.read(name, file);
        List<Violation> faults = new ArrayList<>();
        if (table.rows().size() > MOST_ROWS) {
            faults.add(Violation.at("/file", "Có hơn 1.000 dòng.", "There are more than 1,000 rows."));
        }
        List<CriterionForm> forms = new ArrayList<>();
        CriterionRows rows = new CriterionRows();
        for (SheetRow row : table.rows()) {
            List<CellFault> found = new ArrayList<>(characters(row));
            Optional<CriterionForm> form = found.isEmpty() ? rows.read(row, found) : Optional.empty();
            form.ifPresent(read -> found.addAll(constraints(read)));
            found.forEach(fault -> faults.add(Violation.at(pointer(table, row, fault.column()), fault.message())));
            form.ifPresent(forms::add);
        }
        if (!faults.isEmpty()) {
            throw Problems.unprocessable("criteria-table", UNREADABLE, faults);
        }
        return CriteriaChecks.tree(
                forms, (index, field) -> pointer(table, table.rows().get(index), CriterionColumn.of(field)));
    }

    /** What is wrong in a cell. */
    record CellFault(CriterionColumn column, Text message) {}

    private static List<CellFault> characters(SheetRow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> TextRules.normalise(cell.getValue()).isEmpty())
                .map(cell -> new CellFault(
                        cell.getKey(),
                        Text.of("chứa ký tự không được phép", "contains a character that is not allowed")))
                .toList();
    }

    private List<CellFault> constraints(CriterionForm form) {
        List<CellFault> faults = new ArrayList<>();
        for (ConstraintViolation<CriterionForm> violation : validator.validate(form)) {
            CriterionColumn column =
                    CriterionColumn.of(violation.getPropertyPath().toString());
            faults.add(new CellFault(column, Text.same(violation.getMessage())));
        }
        return faults;
    }

    private static String pointer(SheetTable table, SheetRow row, CriterionColumn column) {
        return "/file/" + table.sheet().replace("~", "~0").replace("/", "~1") + "/" + row.number() + "/"
                + column.heading();
    }
}
