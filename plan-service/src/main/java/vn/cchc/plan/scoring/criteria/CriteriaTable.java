package vn.cchc.plan.scoring.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.scoring.domain.CriteriaTree;
import vn.cchc.plan.scoring.domain.Criterion;
import vn.cchc.plan.scoring.domain.Points;

/** Writes a tree of criteria as the table that the import reads again. */
final class CriteriaTable {

    static final String YES = "có";
    static final String NO = "không";

    private CriteriaTable() {}

    static List<List<Object>> rows(CriteriaTree tree) {
        Map<String, Integer> levels = new HashMap<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Criterion criterion : tree.criteria()) {
            int level = criterion.parent() == null ? 1 : levels.get(criterion.parent()) + 1;
            levels.put(criterion.key(), level);
            rows.add(row(criterion, level));
        }
        return rows;
    }

    private static List<Object> row(Criterion criterion, int level) {
        FormulaForm formula = criterion.isScored() ? Formulas.of(criterion.formula()) : null;
        List<Object> row = new ArrayList<>();
        row.add(criterion.key());
        row.add(level);
        row.add(criterion.code());
        row.add(criterion.name());
        row.add(Points.plain(criterion.max()));
        row.add(formula == null ? null : formula.kind().vietnamese());
        row.add(formula == null ? null : ParameterText.of(formula));
        row.add(criterion.evidence() ? YES : NO);
        row.add(criterion.source() == null ? null : criterion.source().name());
        return row;
    }
}
