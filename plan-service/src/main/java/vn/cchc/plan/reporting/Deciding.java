package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;
import vn.cchc.plan.reporting.domain.Field;
import vn.cchc.plan.reporting.domain.Figures;

/** What the office decides about a report: accepts it, gives it back, corrects it after the period was locked. */
@ApplicationScoped
class Deciding {

    private final OwedRepository owed;
    private final ReportRecords records;
    private final ReportStore store;
    private final Handing handing;
    private final Clock clock;

    Deciding(OwedRepository owed, ReportRecords records, ReportStore store, Handing handing, Clock clock) {
        this.owed = owed;
        this.records = records;
        this.store = store;
        this.handing = handing;
        this.clock = clock;
    }

    @Transactional
    void accept(UUID id, String ifMatch, String subject) {
        OwedEntity entity = held(id);
        ETags.requireMatch(ifMatch, entity.version());
        store.apply(entity, entity.report().accept());
        records.standing(entity).decide(OwedStateName.ACCEPTED, null, subject, clock.instant());
        owed.flush();
    }

    @Transactional
    void giveBack(UUID id, String ifMatch, ReturnRequest request, String subject) {
        OwedEntity entity = held(id);
        ETags.requireMatch(ifMatch, entity.version());
        BusinessDays.require("/resubmitBy", request.resubmitBy());
        store.apply(entity, entity.report().giveBack(request.resubmitBy()));
        records.standing(entity).decide(OwedStateName.RETURNED, request.reason(), subject, clock.instant());
        entity.gaveBack(request.reason());
        owed.flush();
    }

    /** What stood stays; from now on the new figures are counted beside it. */
    @Transactional
    void amend(UUID id, AmendmentRequest request, String subject) {
        OwedEntity entity = held(id);
        List<AmendmentEntity> before = records.amendments(List.of(id));
        int number = before.size() + 1;
        store.apply(entity, entity.report().amend(number));
        Map<String, Object> figures = ReportJson.figures(request.figures());
        List<Field> form = handing.form(entity);
        Faults.refuse(Figures.faults(List.of(form), figures), "");
        Instant now = clock.instant();
        records.keep(new AmendmentEntity(id, number, standing(entity, before, form), figures, request.reason())
                .by(subject, now));
        owed.flush();
    }

    private Map<String, Object> standing(OwedEntity entity, List<AmendmentEntity> before, List<Field> form) {
        if (!before.isEmpty()) {
            return before.get(before.size() - 1).figures();
        }
        return entity.submissionId() == null
                ? null
                : Figures.of(form, records.submission(entity.submissionId()).figures());
    }

    private OwedEntity held(UUID id) {
        return owed.forUpdate(List.of(id)).get(0);
    }
}
