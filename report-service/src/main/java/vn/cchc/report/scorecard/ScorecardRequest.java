package vn.cchc.report.scorecard;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.request.PeriodRequest;

/** What may be asked of the scorecards. */
public class ScorecardRequest {

    private static final Text NOT_A_YEAR = Text.of("phải là năm, dạng 2026", "must be a year, as 2026");

    @BeanParam
    PeriodRequest period;

    @RestQuery
    @Parameter(description = "Index year; the newest there is when absent", example = "2026")
    String year;

    @RestQuery
    @Parameter(description = "Agency, with all below it; the caller's own when absent")
    String agency;

    @RestQuery
    @Parameter(
            description = "Instant with offset, or a day whose end is meant; when absent the end of the period, or now")
    String at;

    /** Null where none is asked for. */
    Integer year() {
        if (year == null) {
            return null;
        }
        if (!year.matches("(19|20|21)\\d{2}")) {
            throw Problems.validation(Violation.query("year", NOT_A_YEAR));
        }
        return Integer.valueOf(year);
    }
}
