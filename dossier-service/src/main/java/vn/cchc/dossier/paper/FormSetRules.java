package vn.cchc.dossier.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.dossier.paper.SetOfForms.Form;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;

/** What must agree within a set of forms; fields by themselves are checked before. */
final class FormSetRules {

    private FormSetRules() {}

    static void require(String code, SetOfForms set) {
        List<Violation> violations = new ArrayList<>();
        if (!code.equals(set.code())) {
            violations.add(Violation.at("/code", "phải trùng với mã trên đường dẫn", "must be the code of the path"));
        }
        Set<String> numbers = new HashSet<>();
        Set<FormKind> kinds = EnumSet.noneOf(FormKind.class);
        for (int index = 0; index < set.forms().size(); index++) {
            Form form = set.forms().get(index);
            String place = "/forms/" + index;
            if (!numbers.add(form.number())) {
                violations.add(Violation.at(place + "/number", "trùng số mẫu", "is the number of another form too"));
            }
            if (!kinds.add(form.kind())) {
                violations.add(Violation.at(place + "/kind", "trùng loại mẫu", "is the kind of another form too"));
            }
            if (!form.kind().isOfASet()) {
                violations.add(
                        Violation.at(place + "/kind", "không phải mẫu của thông tư", "is no form of a circular"));
            }
            if (!form.kind().templates().contains(form.template())) {
                violations.add(noTemplate(place, form.kind()));
            }
        }
        requireNeeded(kinds, violations);
        if (!violations.isEmpty()) {
            throw Problems.validation(violations);
        }
    }

    private static Violation noTemplate(String place, FormKind kind) {
        String known = String.join(", ", kind.templates());
        return Violation.at(place + "/template", "phải là một trong: " + known, "must be one of: " + known);
    }

    /** Without the stop notice, which the set of 2018 has not; the others every counter needs. */
    private static void requireNeeded(Set<FormKind> kinds, List<Violation> violations) {
        Set<FormKind> missing = EnumSet.complementOf(EnumSet.of(FormKind.STOP_NOTICE, FormKind.REFUSED_RESULT));
        missing.removeAll(kinds);
        if (!missing.isEmpty()) {
            violations.add(Violation.at("/forms", "thiếu mẫu loại " + missing, "lacks forms of kind " + missing));
        }
    }
}
