package vn.cchc.report.request;

import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Reads a parameter that is true or false. */
public final class Flag {

    private static final Text NOT_A_FLAG = Text.of("phải là true hoặc false", "must be true or false");

    private Flag() {}

    /** False where nothing is said; 400 for any other word. */
    public static boolean read(String parameter, String requested) {
        if (requested == null || requested.equals("false")) {
            return false;
        }
        if (requested.equals("true")) {
            return true;
        }
        throw Problems.validation(Violation.query(parameter, NOT_A_FLAG));
    }
}
