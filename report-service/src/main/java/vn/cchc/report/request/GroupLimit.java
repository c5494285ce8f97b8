package vn.cchc.report.request;

import java.util.Collection;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** How many groups an answer may have, where each takes more than a line of a table. */
public final class GroupLimit {

    private GroupLimit() {}

    /** 400 at {@code groupBy} where there are more. */
    public static <C extends Collection<?>> C atMost(int most, C groups) {
        if (groups.size() > most) {
            throw Problems.validation(Violation.query(
                    "groupBy",
                    Text.of(
                            "có hơn " + most + " nhóm; hãy chọn hẹp hơn, hoặc cơ quan cấp dưới",
                            "gives more than " + most + " groups; narrow it down, or ask for an agency below")));
        }
        return groups;
    }
}
