package vn.cchc.dossier.rating;

import java.time.DateTimeException;
import java.time.YearMonth;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.IsoTime;

/** Months asked for, both inclusive. */
record Months(YearMonth first, YearMonth last) {

    private static final int LONGEST_YEARS = 10;

    /** @param from and {@code to} are query parameters such as 2026-11 */
    static Months of(String from, String to) {
        YearMonth first = month("from", from);
        YearMonth last = month("to", to);
        if (first.isAfter(last) || first.plusYears(LONGEST_YEARS).isBefore(last)) {
            throw invalid("to");
        }
        return new Months(first, last);
    }

    private static YearMonth month(String name, String value) {
        try {
            return IsoTime.month(value == null ? "" : value);
        } catch (DateTimeException noMonth) {
            throw invalid(name);
        }
    }

    private static Problem invalid(String name) {
        return Problems.validation(
                Violation.query(name, Text.of("cần một tháng như 2026-11", "needs to be a month such as 2026-11")));
    }
}
