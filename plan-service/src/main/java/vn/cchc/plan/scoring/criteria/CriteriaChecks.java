package vn.cchc.plan.scoring.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.scoring.domain.CriteriaTree;
import vn.cchc.plan.scoring.domain.CriteriaTree.At;

/** Makes a tree of what was sent, or says where it is wrong. */
final class CriteriaChecks {

    private static final Text RULES = Text.of("Bộ tiêu chí trái quy tắc.", "The set of criteria breaks a rule.");

    private CriteriaChecks() {}

    /** The tree; a 422 with a pointer to each fault when it is none. */
    static CriteriaTree tree(List<CriterionForm> forms) {
        return tree(forms, (index, field) -> field.isEmpty() ? "/criteria" : "/criteria/" + index + "/" + field);
    }

    /** @param pointer says where a field of the criterion with that index came from */
    static CriteriaTree tree(List<CriterionForm> forms, BiFunction<Integer, String, String> pointer) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            FormulaForm formula = forms.get(i).formula();
            String place = pointer.apply(i, "formula");
            if (formula != null) {
                Formulas.fault(formula).ifPresent(fault -> violations.add(Violation.at(place, fault)));
            }
        }
        if (!violations.isEmpty()) {
            throw Problems.unprocessable("criteria-rules", RULES, violations);
        }
        CriteriaTree.Reading reading =
                CriteriaTree.of(forms.stream().map(CriterionForm::criterion).toList());
        if (reading instanceof CriteriaTree.Grown grown) {
            return grown.tree();
        }
        for (At at : ((CriteriaTree.Refused) reading).faults()) {
            violations.add(Violation.at(
                    pointer.apply(at.index(), at.field()),
                    at.fault().vietnamese(),
                    at.fault().english()));
        }
        throw Problems.unprocessable("criteria-rules", RULES, violations);
    }
}
