package vn.cchc.report.manual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.reading.ReportDatabase;
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
    private final ReportDatabase database;

    EnterablePeriods(AtReader instants, FrozenPeriods frozen, ReportDatabase database) {
        this.instants = instants;
        this.frozen = frozen;
        this.database = database;
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
        requireOpen(agency, period);
        if (computed(agency, asked(agency, period))) {
            throw Problems.conflict("figures-computed", COMPUTED);
        }
        return period;
    }

    /** What a lock froze stays as it was. */
    void requireOpen(AskedAgency agency, ReportPeriod period) {
        if (frozen.of(asked(agency, period)).locked()) {
            throw Problems.conflict("period-locked", CLOSED);
        }
    }

    /** Of the unit itself: those below may be on the system. */
    private boolean computed(AskedAgency agency, Asked asked) {
        return !database.list(
                        "select 1 from " + asked.source() + " s where s.agency = ? limit 1",
                        row -> row.getInt(1),
                        asked.parameters(agency.code()))
                .isEmpty();
    }

    private static Asked asked(AskedAgency agency, ReportPeriod period) {
        return Asked.of(agency.path(), period, AsAt.endOf(period.to()));
    }
}
