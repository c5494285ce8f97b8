package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.reporting.domain.OwedReport;
import vn.cchc.plan.reporting.domain.ReportDecision;
import vn.cchc.plan.reporting.domain.ReportEvent;

/** Writes what was decided about a report owed: its new standing and its events, in the caller's transaction. */
@ApplicationScoped
class ReportStore {

    static final String TOPIC = "cchc.reporting-events.v1";

    private final OwedRepository owed;
    private final PeriodRepository periods;
    private final DutyRepository duties;
    private final Outbox outbox;
    private final Clock clock;

    ReportStore(OwedRepository owed, PeriodRepository periods, DutyRepository duties, Outbox outbox, Clock clock) {
        this.owed = owed;
        this.periods = periods;
        this.duties = duties;
        this.outbox = outbox;
        this.clock = clock;
    }

    OwedEntity begin(PeriodEntity period, String agency, ReportDecision begun) {
        ReportDecision.Accepted accepted = (ReportDecision.Accepted) begun;
        OwedEntity entity = new OwedEntity(period.id(), agency, accepted.report());
        accepted.events().forEach(event -> publish(entity, event));
        owed.persist(entity);
        return entity;
    }

    /** Refuses with 409 what the rules refuse. */
    void apply(OwedEntity entity, ReportDecision decision) {
        if (decision instanceof ReportDecision.Rejected rejected) {
            throw Problems.conflict(rejected.code(), Text.of(rejected.vietnamese(), rejected.english()));
        }
        ReportDecision.Accepted accepted = (ReportDecision.Accepted) decision;
        OwedReport after = accepted.report();
        if (!after.equals(entity.report())) {
            entity.become(after);
        }
        accepted.events().forEach(event -> publish(entity, event));
    }

    /** Events get the next numbers of the report owed, so that a reader sees a gap when one is lost. */
    private void publish(OwedEntity entity, ReportEvent event) {
        ReportEventType type = ReportEventType.of(event);
        Instant now = clock.instant();
        PeriodEntity period = periods.findById(entity.periodId());
        ReportMessage message = new ReportMessage(
                entity.id(),
                type.name(),
                now,
                duties.findById(period.dutyId()).reference(),
                period.ref(),
                entity.part(),
                entity.agency(),
                entity.after(BusinessDays.of(now)),
                event);
        outbox.append(
                new OutboxEvent(TOPIC, type.wireName(), entity.id().toString(), entity.nextSequence(), now, message));
    }
}
