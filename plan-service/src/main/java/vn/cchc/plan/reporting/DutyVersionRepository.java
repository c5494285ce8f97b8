package vn.cchc.plan.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.CutOff;
import vn.cchc.plan.reporting.domain.Definition;
import vn.cchc.plan.reporting.domain.PeriodKind;

/** The terms of duties over time, and the cut-offs that some of them name. */
@ApplicationScoped
class DutyVersionRepository implements PanacheRepositoryBase<DutyVersionEntity, UUID> {

    /** Every version of a duty, the first one first. */
    List<DutyVersionEntity> of(UUID duty) {
        return list("dutyId = ?1 order by effectiveFrom", duty);
    }

    DutyVersionEntity numbered(UUID duty, int number) {
        return find("dutyId = ?1 and number = ?2", duty, number).singleResult();
    }

    Definition termsOf(PeriodEntity period) {
        return numbered(period.dutyId(), period.dutyVersion()).terms();
    }

    List<CutOff> cutOffs() {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select period_kind, last_day, effective_from, legal_basis from report_cut_off", Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new CutOff(
                        PeriodKind.valueOf((String) row[0]), ((Number) row[1]).intValue(), (LocalDate) row[2], (String)
                                row[3]))
                .toList();
    }
}
