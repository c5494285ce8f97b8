package vn.cchc.kit.web;

import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** How many items one page holds: 1 to {@value #MAX}, {@value #DEFAULT} unless asked for. */
public final class Limit {
    public static final int DEFAULT = 50;
    public static final int MAX = 200;

    private Limit() {}

    /** Takes the query parameter {@code limit} as it came. */
    public static int of(Integer requested) {
        if (requested == null) {
            return DEFAULT;
        }
        if (requested < 1 || requested > MAX) {
            throw Problems.validation(
                    Violation.query("limit", Text.of("phải từ 1 đến " + MAX, "must be between 1 and " + MAX)));
        }
        return requested;
    }
}
