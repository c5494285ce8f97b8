package vn.cchc.plan.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

@ApplicationScoped
class ThresholdRepository implements PanacheRepositoryBase<ThresholdEntity, ThresholdKey> {

    List<ThresholdEntity> of(String agency) {
        return list("agency = ?1 order by code, effectiveFrom", agency);
    }

    /** What an agency goes by on the day, one version of each code: the one that began last. */
    Collection<ThresholdEntity> inForce(String agency, LocalDate day) {
        Map<String, ThresholdEntity> latest = new TreeMap<>();
        of(agency).stream()
                .filter(threshold -> threshold.inForce(day))
                .forEach(threshold -> latest.merge(
                        threshold.code(),
                        threshold,
                        BinaryOperator.maxBy(Comparator.comparing(ThresholdEntity::effectiveFrom))));
        return latest.values();
    }
}
