package vn.cchc.dossier.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.TextRules;

/** Shows an applicant in clear: to those who deal with people, for a purpose, with a line in the access log. */
@ApplicationScoped
public class Unmasking {

    /** Support and statistics have no business with names. */
    private static final Set<Role> MAY_UNMASK = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD);

    private static final int LONGEST_PURPOSE = 500;

    private final AccessLog accessLog;
    private final AgencyScope scope;

    Unmasking(AccessLog accessLog, AgencyScope scope) {
        this.accessLog = accessLog;
        this.scope = scope;
    }

    /** What the reading is for, as it was asked in the query; 400 without one. */
    public static String purpose(String given) {
        boolean fine = given != null && !given.isBlank() && given.length() <= LONGEST_PURPOSE;
        if (!fine) {
            throw Problems.validation(Violation.at(
                    "/query/purpose", "bắt buộc khi xem dữ liệu cá nhân", "is required to read personal data"));
        }
        return TextRules.require("/query/purpose", given);
    }

    /** In the reading's own transaction; 403 for anybody else. */
    public void record(String code, String purpose, String address) {
        if (Collections.disjoint(scope.caller().roles(), MAY_UNMASK)) {
            throw Problems.forbidden();
        }
        accessLog.reading(scope.caller(), code, purpose, address);
    }
}
