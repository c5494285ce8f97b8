package vn.cchc.report.manual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.AtReader;
import vn.cchc.report.request.FrozenPeriods;

/** For which periods of a unit figures may be entered: over, not closed, and without anything that is computed. */
@ApplicationScoped
class EnterablePeriods {

    private static final Text BACKWARDS = Text.of("không được trước from", "must not be before from");
    private static final Text TOO_LONG = Text.of("kỳ báo cáo quá dài", "the period is too long");
    private static final Text NOT_OVER = Text.of("kỳ báo cáo chưa kết thúc", "the period is not over");
    private static final Text CLOSED = Text.of("Kỳ báo cáo đã được khóa.", "The period is closed.");
    private static final Text COMPUTED = Text.of(
            "Đơn vị đã có hồ sơ trên hệ thống trong kỳ này, số liệu được tính từ hồ sơ.",
            "The unit has dossiers on the system in this period, its figures are computed from them.");

    private final AtReader instants;
    private final FrozenPeriods frozen;
    private final ComputedUnits computed;

    EnterablePeriods(AtReader instants, FrozenPeriods frozen, ComputedUnits computed) {
        this.instants = instants;
        this.frozen = frozen;
        this.computed = computed;
    }

    ReportPeriod require(AskedAgency agency, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problems.validation(Violation.at("/to", BACKWARDS));
        }
        var period = new ReportPeriod(from, to);
        if (period.tooLong()) {
            throw Problems.validation(Violation.at("/to", TOO_LONG));
        }
        if (!to.isBefore(instants.now().day())) {
            throw Problems.validation(Violation.at("/to", NOT_OVER));
        }
        requireTaken(agency, period);
        return period;
    }

    /** What a lock froze stays as it was, and where dossiers came onto the system later, they are counted. */
    void requireTaken(AskedAgency agency, ReportPeriod period) {
        var asked = Asked.of(agency.path(), period, AsAt.endOf(period.to()));
        if (frozen.of(asked).locked()) {
            throw Problems.conflict("period-locked", CLOSED);
        }
        if (!computed.among(List.of(agency.code()), asked).isEmpty()) {
            throw Problems.conflict("figures-computed", COMPUTED);
        }
    }
}
