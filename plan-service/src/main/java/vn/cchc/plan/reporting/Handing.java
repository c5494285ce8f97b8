package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.reporting.domain.Field;
import vn.cchc.plan.reporting.domain.Figures;
import vn.cchc.plan.reporting.domain.Part;

/** Takes in a report once for every duty it serves. */
@ApplicationScoped
class Handing {

    private final OwedRepository owed;
    private final PeriodRepository periods;
    private final DutyVersionRepository versions;
    private final ReportRecords records;
    private final ReportStore store;
    private final Clock clock;

    Handing(
            OwedRepository owed,
            PeriodRepository periods,
            DutyVersionRepository versions,
            ReportRecords records,
            ReportStore store,
            Clock clock) {
        this.owed = owed;
        this.periods = periods;
        this.versions = versions;
        this.records = records;
        this.store = store;
        this.clock = clock;
    }

    /** What a unit hands in for one or several reports it owes; all of them take it or none. */
    @Transactional
    void handIn(UUID id, SubmissionRequest request, Caller caller) {
        List<UUID> ids = new ArrayList<>(request.alsoServes());
        ids.add(id);
        List<OwedEntity> served = owed.forUpdate(ids);
        requireOneUnit(served);
        ReportContent content = request.content();
        if (content.saysNothing()) {
            throw Problems.validation(Violation.at("/figures", "Báo cáo không có nội dung.", "The report is empty."));
        }
        Faults.refuse(Figures.faults(served.stream().map(this::form).toList(), content.figures()), "");
        take(served, content, day(request.receivedOn()), caller);
    }

    private static void requireOneUnit(List<OwedEntity> served) {
        boolean one = served.stream().map(OwedEntity::agency).distinct().count() == 1;
        if (!one || served.stream().anyMatch(entity -> entity.part() != Part.UNIT)) {
            throw Problems.unprocessable(
                    "report-not-of-one-unit",
                    Text.of(
                            "Một báo cáo chỉ phục vụ các báo cáo mà cùng một đơn vị phải nộp.",
                            "One submission serves reports of one unit."),
                    Violation.at("/alsoServes", "Có báo cáo không phải của đơn vị này.", "Not all are of this unit."));
        }
    }

    /** Held rows, figures that fit. */
    void take(List<OwedEntity> served, ReportContent content, LocalDate day, Caller caller) {
        Instant now = clock.instant();
        SubmissionEntity submission = new SubmissionEntity(served.get(0).agency(), content, day, caller, now);
        records.keep(submission);
        for (OwedEntity entity : served) {
            store.apply(entity, entity.report().submit(day));
            entity.holds(submission.id());
            records.keep(new SubmissionTargetEntity(submission.id(), entity.id()));
        }
        owed.flush();
    }

    /** Today, or the day before it on which a paper came. */
    LocalDate day(LocalDate receivedOn) {
        LocalDate today = BusinessDays.of(clock.instant());
        if (receivedOn == null) {
            return today;
        }
        BusinessDays.require("/receivedOn", receivedOn);
        if (receivedOn.isAfter(today)) {
            throw Problems.validation(Violation.at("/receivedOn", "Không được ở tương lai.", "Must not be ahead."));
        }
        return receivedOn;
    }

    List<Field> form(OwedEntity entity) {
        return versions.termsOf(periods.findById(entity.periodId())).form();
    }
}
