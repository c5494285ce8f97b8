package vn.cchc.plan.reporting;

import java.util.List;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.reporting.domain.Fault;

/** Says faults of the domain as problems. */
final class Faults {

    private Faults() {}

    /** Cannot be read as what it should be: 400. */
    static void refuse(List<Fault> faults, String above) {
        if (!faults.isEmpty()) {
            throw Problems.validation(violations(faults, above));
        }
    }

    /** Well formed, but means something that does not exist: 422. */
    static void refuseMeaning(List<Fault> faults, String code, Text detail) {
        if (!faults.isEmpty()) {
            throw unprocessable(faults, code, detail);
        }
    }

    private static Problem unprocessable(List<Fault> faults, String code, Text detail) {
        return Problems.unprocessable(code, detail, violations(faults, ""));
    }

    private static List<Violation> violations(List<Fault> faults, String above) {
        return faults.stream()
                .map(fault -> Violation.at(above + fault.pointer(), fault.vietnamese(), fault.english()))
                .toList();
    }
}
