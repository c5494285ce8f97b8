package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** One transaction of the sweep: a finding that became overdue is told of once per due day. */
@ApplicationScoped
class FindingWatch {

    private final FindingRepository findings;
    private final InspectionStore store;

    FindingWatch(FindingRepository findings, InspectionStore store) {
        this.findings = findings;
        this.store = store;
    }

    /** Whoever comes second finds that it was told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void check(UUID id, LocalDate today) {
        FindingEntity entity = findings.forUpdate(id);
        store.apply(entity, entity.finding().check(today));
    }
}
