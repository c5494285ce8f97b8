package vn.cchc.dossier.apology;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.IsoTime;
import vn.cchc.kit.web.TextRules;

/** The query parameters of the public list. Days are business days, both inclusive. */
class ApologyQuery {

    /** Long before the first and after the last apology there can be. */
    private static final Instant ALWAYS = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

    @QueryParam("agency")
    String agency;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    String agency() {
        return TextRules.require("/query/agency", agency);
    }

    BusinessDays.Period period() {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (first != null && last != null && first.isAfter(last)) {
            throw invalid("from", Text.of("phải trước hoặc bằng to", "must not be after to"));
        }
        return new BusinessDays.Period(
                first == null ? ALWAYS : BusinessDays.start(first),
                last == null ? FOREVER : BusinessDays.endExclusive(last));
    }

    private static LocalDate day(String name, String value) {
        try {
            return value == null ? null : IsoTime.day(value);
        } catch (DateTimeException noDay) {
            throw invalid(name, Text.of("không phải ngày yyyy-MM-dd", "is not a day yyyy-MM-dd"));
        }
    }

    private static Problem invalid(String parameter, Text text) {
        return Problems.validation(Violation.query(parameter, text));
    }
}
