package vn.cchc.plan.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.agency.domain.AgencyFault;

/** Turns what became of a change of the tree into an answer. */
final class AgencyAnswers {

    private AgencyAnswers() {}

    /** @param pointer where in the body an agency code stands */
    static AgencyOutcome.Saved require(AgencyOutcome outcome, Function<String, String> pointer) {
        if (outcome instanceof AgencyOutcome.Refused refused) {
            throw Problems.unprocessable(
                    "agency-tree",
                    Text.of(
                            "Không thể đưa vào cây cơ quan; chưa có gì thay đổi.",
                            "The tree refuses; nothing changed."),
                    refused.faults().stream()
                            .map(fault -> violation(fault, pointer))
                            .toList());
        }
        if (outcome instanceof AgencyOutcome.Saved saved) {
            return saved;
        }
        throw Problems.forbidden();
    }

    private static Violation violation(AgencyFault fault, Function<String, String> pointer) {
        return Violation.at(pointer.apply(fault.code()) + "/" + fault.field(), fault.vietnamese(), fault.english());
    }

    /** In an import every agency has a code, each once. */
    static void requireCodes(List<AgencyRequest> agencies) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < agencies.size(); i++) {
            String code = agencies.get(i).code();
            if (code == null || code.isBlank()) {
                violations.add(Violation.at("/agencies/" + i + "/code", "Thiếu mã định danh.", "The code is missing."));
                continue;
            }
            if (!seen.add(code)) {
                violations.add(Violation.at("/agencies/" + i + "/code", "Mã bị lặp lại.", "The code is repeated."));
            }
        }
        if (!violations.isEmpty()) {
            throw Problems.validation(violations);
        }
    }
}
