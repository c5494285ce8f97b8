package vn.cchc.dossier.paper;

import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * The form somebody wants printed.
 *
 * @param copy whose copy, null when not said
 * @param event the sequence number of the event it is to be about, null for the latest
 * @param address where the request came from, for the access log
 */
record FormRequest(String number, Copy copy, Long event, String address) {

    static FormRequest of(String number, String copy, Long event, String address) {
        Copy known = copy == null
                ? null
                : Copy.fromWireName(copy)
                        .orElseThrow(() -> invalid("phải là applicant hoặc file", "must be applicant or file"));
        return new FormRequest(number, known, event, address);
    }

    /** The applicant's unless asked otherwise; a form that is printed once has no other. */
    Copy copyOf(Layout form) {
        if (copy != null && !form.paper().copies()) {
            throw invalid("mẫu này không có liên", "this form has no copies");
        }
        return copy == null ? Copy.APPLICANT : copy;
    }

    private static Problem invalid(String vi, String en) {
        return Problems.validation(Violation.query("copy", Text.of(vi, en)));
    }
}
