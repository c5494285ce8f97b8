package vn.cchc.plan.scoring.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.HeadedTable;
import vn.cchc.kit.web.TextRules;
import vn.cchc.plan.scoring.domain.CriteriaTree;

/** A tree of criteria as a table says it; whatever is wrong is named by sheet, row and column. */
@ApplicationScoped
class CriteriaSheet {

    private static final Text UNREADABLE = Text.of("Bảng tiêu chí có lỗi.", "The table of criteria has faults.");
    private static final int MOST_ROWS = 1000;

    private final Validator validator;

    CriteriaSheet(Validator validator) {
        this.validator = validator;
    }

    CriteriaTree read(HeadedTable<CriterionColumn> table) {
        List<Violation> faults = new ArrayList<>();
        if (table.rows().size() > MOST_ROWS) {
            faults.add(Violation.at("/file", "Có hơn 1.000 dòng.", "There are more than 1,000 rows."));
        }
        List<CriterionForm> forms = new ArrayList<>();
        CriterionRows rows = new CriterionRows();
        for (HeadedTable.Row<CriterionColumn> row : table.rows()) {
            List<CellFault> found = new ArrayList<>(characters(row));
            Optional<CriterionForm> form = found.isEmpty() ? rows.read(row, found) : Optional.empty();
            form.ifPresent(read -> found.addAll(constraints(read)));
            found.forEach(fault -> faults.add(Violation.at(table.pointer(row, fault.column()), fault.message())));
            form.ifPresent(forms::add);
        }
        if (!faults.isEmpty()) {
            throw Problems.unprocessable("criteria-table", UNREADABLE, faults);
        }
        return CriteriaChecks.tree(
                forms, (index, field) -> table.pointer(table.rows().get(index), CriterionColumn.of(field)));
    }

    /** What is wrong in a cell. */
    record CellFault(CriterionColumn column, Text message) {}

    private static List<CellFault> characters(HeadedTable.Row<CriterionColumn> row) {
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
}
