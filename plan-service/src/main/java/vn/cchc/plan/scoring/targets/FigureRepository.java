package vn.cchc.plan.scoring.targets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class FigureRepository implements PanacheRepositoryBase<FigureEntity, Long> {

    /** The figure of each target that was entered last, of one period or of any. */
    Map<UUID, FigureEntity> latest(List<UUID> targets, String period) {
        Map<UUID, FigureEntity> latest = new HashMap<>();
        List<FigureEntity> inOrder = period == null
                ? list("targetId in ?1 order by id", targets)
                : list("targetId in ?1 and period = ?2 order by id", targets, period);
        inOrder.forEach(figure -> latest.put(figure.targetId(), figure));
        return latest;
    }
}
