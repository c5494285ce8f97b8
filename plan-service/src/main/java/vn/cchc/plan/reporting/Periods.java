package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;
import vn.cchc.plan.reporting.domain.Nominal;
import vn.cchc.plan.reporting.domain.ReportDecision;

/** What the office does with a whole period: asks outside of the calendar, names days, closes it. */
@ApplicationScoped
class Periods {

    private final DutyRepository duties;
    private final DutyVersionRepository versions;
    private final PeriodRepository periods;
    private final OwedRepository owed;
    private final PeriodOffice office;
    private final Clock clock;

    Periods(
            DutyRepository duties,
            DutyVersionRepository versions,
            PeriodRepository periods,
            OwedRepository owed,
            PeriodOffice office,
            Clock clock) {
        this.duties = duties;
        this.versions = versions;
        this.periods = periods;
        this.owed = owed;
        this.office = office;
        this.clock = clock;
    }

    @Transactional
    UUID ask(UUID dutyId, AdHocRequest request) {
        DutyEntity duty = duties.forUpdate(dutyId).orElseThrow(Problems::notFound);
        requireDays(request);
        DutyVersionEntity terms = DutyKeeper.inForce(versions.of(dutyId), request.to())
                .orElseThrow(() -> Problems.unprocessable(
                        "reporting-duty-not-in-force",
                        Text.of("Chế độ báo cáo chưa có hiệu lực.", "The duty is not in force yet."),
                        Violation.at("/to", "Trước ngày có hiệu lực.", "Before the duty takes effect.")));
        Nominal nominal = Nominal.adHoc(request.label(), request.from(), request.to());
        if (periods.has(dutyId, nominal)) {
            throw Problems.conflict(
                    "report-period-exists", Text.of("Kỳ báo cáo này đã có.", "This period exists already."));
        }
        NamedDays named = request.authority() == null
                ? null
                : new NamedDays(request.days(), request.authority(), request.reference());
        UUID id = office.open(duty, terms, nominal, named).id();
        periods.flush();
        return id;
    }

    private static void requireDays(AdHocRequest request) {
        BusinessDays.require("/from", request.from());
        BusinessDays.require("/to", request.to());
        if (request.from().isAfter(request.to())) {
            throw Problems.validation(Violation.at("/to", "Phải không trước ngày đầu.", "Must not be before from."));
        }
        boolean named = request.collectionDue() != null || request.aggregationDue() != null;
        if (named && request.authority() == null) {
            throw Problems.validation(
                    Violation.at("/authority", "Phải nêu ai ấn định thời hạn.", "Say who named the days."));
        }
        requireOrder(request.days());
    }

    private static void requireOrder(DueDays days) {
        BusinessDays.require("/collectionDue", days.collection());
        BusinessDays.require("/aggregationDue", days.aggregation());
        if (!days.inOrder()) {
            throw Problems.validation(Violation.at(
                    "/aggregationDue",
                    "Hạn tổng hợp phải sau hạn thu báo cáo của đơn vị.",
                    "The office reports after it has collected."));
        }
    }

    /** The days another authority has named; every change is kept. */
    @Transactional
    void date(UUID id, String ifMatch, DatesRequest request, String subject) {
        PeriodEntity period = unlocked(id, ifMatch);
        requireOrder(request.days());
        office.date(period, request, subject);
        periods.flush();
    }

    /** Closes the figures of the units; what the office owes upwards goes on. */
    @Transactional
    void lock(UUID id, String ifMatch, String subject) {
        PeriodEntity period = unlocked(id, ifMatch);
        List<OwedEntity> units = owed.unitsForUpdate(id);
        long undecided = units.stream()
                .filter(unit -> unit.report().lock() instanceof ReportDecision.Rejected)
                .count();
        if (undecided > 0) {
            throw Problems.conflict(
                    "report-undecided",
                    Text.of(
                            "Còn " + undecided + " báo cáo đã nộp nhưng chưa được chấp nhận hoặc trả lại.",
                            undecided + " reports were handed in and neither accepted nor given back."));
        }
        office.lock(period, units, subject, clock.instant());
        periods.flush();
    }

    private PeriodEntity unlocked(UUID id, String ifMatch) {
        PeriodEntity period = periods.forUpdate(id).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, period.version());
        if (period.isLocked()) {
            throw Problems.conflict("report-period-locked", Text.of("Kỳ báo cáo đã khóa.", "The period is locked."));
        }
        return period;
    }
}
