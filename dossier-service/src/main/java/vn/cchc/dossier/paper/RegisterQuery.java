package vn.cchc.dossier.paper;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.IsoTime;

/** The query parameters of the register. Days are business days, both inclusive. */
class RegisterQuery {

    /** Years; a range longer than any register is kept is a slip of the pen. */
    private static final int LONGEST = 10;

    private static final Pattern CODE = Pattern.compile("[0-9A-Z.]{1,35}");

    @QueryParam("agency")
    @Parameter(description = "The agency that received, with all below it; the caller's unless asked otherwise")
    String agency;

    @QueryParam("from")
    @Parameter(required = true, example = "2026-11-01")
    String from;

    @QueryParam("to")
    @Parameter(required = true, description = "At most ten years after from", example = "2026-11-30")
    String to;

    @QueryParam("format")
    @Parameter(description = "xlsx or pdf; what Accept asks for unless given, and xlsx when that is open")
    String format;

    @QueryParam("cursor")
    @Parameter(description = "Of a PDF: the volume that follows the one whose answer gave this, in its Link header")
    String cursor;

    /** The days of a register. */
    record Days(LocalDate from, LocalDate to) {
        BusinessDays.Period period() {
            return BusinessDays.period(from, to);
        }
    }

    Days days() {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (last.isBefore(first)) {
            throw invalid("to", "phải từ ngày from trở đi", "must not be before from");
        }
        if (!last.isBefore(first.plusYears(LONGEST))) {
            throw invalid("to", "sổ lập cho nhiều nhất mười năm", "must be within ten years of from");
        }
        return new Days(first, last);
    }

    /** Null for the caller's own; anything that can't be a code is refused before it is looked for. */
    String agency() {
        if (agency != null && !CODE.matcher(agency).matches()) {
            throw invalid("agency", "không phải mã cơ quan", "is not the code of an agency");
        }
        return agency;
    }

    private static LocalDate day(String name, String value) {
        if (value == null || value.isBlank()) {
            throw invalid(name, "bắt buộc", "is required");
        }
        try {
            return IsoTime.day(value);
        } catch (DateTimeException noDay) {
            throw invalid(name, "phải là ngày dạng yyyy-MM-dd", "must be a day, yyyy-MM-dd");
        }
    }

    static Problem invalid(String parameter, String vi, String en) {
        return Problems.validation(Violation.query(parameter, Text.of(vi, en)));
    }
}
