package vn.cchc.report.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.period.ReportPeriod;

/** The period as it is asked for: either the first and the last day, or a label. */
public class PeriodRequest {

    private static final Text NOT_A_DAY =
            Text.of("phải là ngày có thật, dạng 2026-09-14", "must be a real day, as 2026-09-14");
    private static final Text MISSING = Text.of("phải có, hoặc dùng period", "is needed, or a period");
    private static final Text NOT_A_LABEL = Text.of(
            "phải có dạng 2026, 2026-09, 2026-Q3, 2026-H1 hoặc 2026-9M",
            "must be as 2026, 2026-09, 2026-Q3, 2026-H1 or 2026-9M");
    private static final Text NOT_BOTH = Text.of("không dùng cùng from và to", "does not go with from and to");
    private static final Text BACKWARDS = Text.of("không được trước from", "must not be before from");
    private static final Text TOO_LONG = Text.of(
            "kỳ báo cáo không quá " + ReportPeriod.MAX_YEARS + " năm",
            "a period has at most " + ReportPeriod.MAX_YEARS + " years");
    private static final Text NOT_BEGUN = Text.of("kỳ báo cáo chưa bắt đầu", "the period has not begun");

    @RestQuery
    @Parameter(description = "First business day, inclusive", example = "2026-06-15")
    String from;

    @RestQuery
    @Parameter(description = "Last business day, inclusive", example = "2026-09-14")
    String to;

    @RestQuery
    @Parameter(
            description =
                    "Instead of from and to: year, month, quarter, half or nine months, by the statutory cut-off days",
            example = "2026-Q3")
    String period;

    @RestQuery
    @Parameter(description = "Whether the period is meant by the plain calendar", example = "false")
    String calendar;

    /** Whether any is asked for, where that is not needed. */
    boolean asked() {
        return from != null || to != null || period != null;
    }

    /** The days asked for; a period that has not begun has no figures and is refused. */
    public ReportPeriod read(LocalDate today) {
        boolean byCalendar = Flag.read("calendar", calendar);
        var asked = period == null ? days() : label(byCalendar);
        if (asked.tooLong()) {
            throw Problems.validation(Violation.query("to", TOO_LONG));
        }
        if (asked.from().isAfter(today)) {
            throw Problems.validation(Violation.query(period == null ? "from" : "period", NOT_BEGUN));
        }
        return asked;
    }

    private ReportPeriod label(boolean byCalendar) {
        if (from != null || to != null) {
            throw Problems.validation(Violation.query("period", NOT_BOTH));
        }
        var asked = byCalendar ? ReportPeriod.byCalendar(period) : ReportPeriod.statutory(period);
        return asked.filter(found -> DayReader.plausible(found.from()) && DayReader.plausible(found.to()))
                .orElseThrow(() -> Problems.validation(Violation.query("period", NOT_A_LABEL)));
    }

    private ReportPeriod days() {
        List<Violation> violations = new ArrayList<>();
        var first = day("from", from, violations);
        var last = day("to", to, violations);
        if (!violations.isEmpty()) {
            throw Problems.validation(violations);
        }
        if (last.orElseThrow().isBefore(first.orElseThrow())) {
            throw Problems.validation(Violation.query("to", BACKWARDS));
        }
        return new ReportPeriod(first.orElseThrow(), last.orElseThrow());
    }

    private static Optional<LocalDate> day(String name, String text, List<Violation> violations) {
        var day = Optional.ofNullable(text).flatMap(DayReader::day);
        if (day.isEmpty()) {
            violations.add(Violation.query(name, text == null ? MISSING : NOT_A_DAY));
        }
        return day;
    }
}
