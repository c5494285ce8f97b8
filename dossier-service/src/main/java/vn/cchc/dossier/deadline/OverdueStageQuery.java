package vn.cchc.dossier.deadline;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** The query parameters of the list of late stages. Days are business days, both inclusive. */
class OverdueStageQuery {

    @QueryParam("agency")
    @Parameter(description = "Dossiers it and all below it have to do with; the caller's own unless asked otherwise")
    String agency;

    @QueryParam("office")
    @Parameter(description = "Only stages that this agency or one below it has or had")
    String office;

    @QueryParam("from")
    @Parameter(description = "With to: every stage due in those days and late, ended or not; without: those late now")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "At most a year after from")
    LocalDate to;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    /** Null where no days are asked for. */
    BusinessDays.Period due() {
        BusinessDays.require("/query/from", from);
        BusinessDays.require("/query/to", to);
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw invalid(from == null ? "from" : "to", Text.of("bắt buộc khi hỏi theo ngày", "is required as well"));
        }
        if (to.isBefore(from) || !to.isBefore(from.plusYears(1))) {
            throw invalid("to", Text.of("phải trong vòng một năm từ ngày from", "must be within a year of from"));
        }
        return BusinessDays.period(from, to);
    }

    private static Problem invalid(String parameter, Text text) {
        return Problems.validation(Violation.query(parameter, text));
    }
}
