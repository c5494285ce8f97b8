package vn.cchc.plan.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.planning.domain.StatusPeriod;

@ApplicationScoped
class StatusPeriodRepository implements PanacheRepositoryBase<StatusPeriodEntity, LocalDate> {

    /** The periods of a plan year by the rule in force on its first day; the first rule there is holds before as well. */
    List<StatusPeriod> of(int year) {
        int months = find("effectiveFrom <= ?1 order by effectiveFrom desc", LocalDate.of(year, 1, 1))
                .firstResultOptional()
                .or(() -> find("order by effectiveFrom").firstResultOptional())
                .orElseThrow()
                .months();
        return StatusPeriod.of(year, months);
    }
}
