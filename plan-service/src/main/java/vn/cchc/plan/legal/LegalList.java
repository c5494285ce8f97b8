package vn.cchc.plan.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.spreadsheet.HeadedTable;
import vn.cchc.plan.legal.LegalRow.CellProblem;
import vn.cchc.plan.legal.LegalRow.Key;

/** Reads a list of documents row by row: a faulty row says what is wrong in which column, the others are read. */
@ApplicationScoped
class LegalList {

    private static final Text REPEATED = Text.of(
            "trùng số, cơ quan và ngày ban hành với dòng trước", "repeats number, issuer and day of an earlier row");

    private final Validator validator;

    LegalList(Validator validator) {
        this.validator = validator;
    }

    List<LegalRow> read(HeadedTable<LegalColumn> table, String keeper) {
        Set<Key> known = new HashSet<>();
        return table.rows().stream()
                .map(row -> checked(new LegalRowReader(row).read(keeper), known))
                .toList();
    }

    private LegalRow checked(LegalRow row, Set<Key> known) {
        List<CellProblem> problems = new ArrayList<>(row.problems());
        if (problems.isEmpty()) {
            validator
                    .validate(row.form())
                    .forEach(violation -> problems.add(new CellProblem(
                            LegalColumn.of(violation.getPropertyPath().toString())
                                    .heading(),
                            Text.same(violation.getMessage()))));
        }
        if (problems.isEmpty() && !known.add(Key.of(row.form()))) {
            problems.add(new CellProblem(LegalColumn.NUMBER.heading(), REPEATED));
        }
        return new LegalRow(
                row.row(), row.number(), problems.isEmpty() ? row.form() : null, row.replacement(), problems);
    }
}
