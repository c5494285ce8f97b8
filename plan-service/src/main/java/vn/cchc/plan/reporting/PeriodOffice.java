package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.reporting.domain.Nominal;

/** Carries out what was decided about a period, with everything that is owed in it. */
@ApplicationScoped
class PeriodOffice {

    private final PeriodKeeper keeper;
    private final OwedRepository owed;
    private final ReportRecords records;
    private final ReportStore store;
    private final Clock clock;

    PeriodOffice(PeriodKeeper keeper, OwedRepository owed, ReportRecords records, ReportStore store, Clock clock) {
        this.keeper = keeper;
        this.owed = owed;
        this.records = records;
        this.store = store;
        this.clock = clock;
    }

    PeriodEntity open(DutyEntity duty, DutyVersionEntity terms, Nominal nominal, NamedDays named) {
        return keeper.open(duty, terms, nominal, named);
    }

    void date(PeriodEntity period, DatesRequest request, String subject) {
        DueDays before = period.days();
        period.dueBy(request.days(), request.authority(), request.reference());
        records.keep(new PeriodChangeEntity(period, before, request.authority(), request.reason())
                .by(subject, clock.instant()));
        owed.unitsForUpdate(period.id()).forEach(unit -> move(unit, request.collectionDue()));
        owed.officeOf(period.id()).ifPresent(office -> move(office, request.aggregationDue()));
    }

    private void move(OwedEntity entity, LocalDate due) {
        store.apply(entity, entity.report().moveDue(due));
    }

    void lock(PeriodEntity period, List<OwedEntity> units, String subject, Instant now) {
        units.forEach(unit -> store.apply(unit, unit.report().lock()));
        period.lock(now, subject);
    }
}
