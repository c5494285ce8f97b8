package vn.cchc.dossier.procedure;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.procedure.Lifecycle.Change;
import vn.cchc.dossier.procedure.Lifecycle.Ending;
import vn.cchc.kit.problem.Violation;

/** An ending says which kind it is, since when, and what takes the procedure's place. */
final class EndingRules {

    private EndingRules() {}

    static List<Violation> check(String place, String code, ProcedureVersion version) {
        Ending ending = version.lifecycle().ending();
        String pointer = place + "/lifecycle/ending";
        List<Violation> violations = new ArrayList<>();
        if (version.effectiveTo() == null) {
            violations.add(Violation.at(
                    place + "/effectiveTo",
                    "phải có khi thủ tục đã bị thay thế hoặc bãi bỏ",
                    "is required once the procedure was replaced or abolished"));
        }
        if (ending.change() != Change.REPLACED && ending.change() != Change.ABOLISHED) {
            violations.add(Violation.at(
                    pointer + "/change", "phải là REPLACED hoặc ABOLISHED", "must be REPLACED or ABOLISHED"));
        }
        if ((ending.change() == Change.REPLACED) != (ending.replacedBy() != null)) {
            violations.add(Violation.at(
                    pointer + "/replacedBy",
                    "phải có khi và chỉ khi thủ tục bị thay thế",
                    "is given when the procedure is replaced, and only then"));
        }
        if (code.equals(ending.replacedBy())) {
            violations.add(Violation.at(
                    pointer + "/replacedBy", "không thể là chính thủ tục này", "can't be the procedure itself"));
        }
        return violations;
    }
}
