package vn.cchc.plan.scoring.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LineRepository implements PanacheRepositoryBase<LineEntity, LineEntity.Key> {

    List<LineEntity> of(UUID scorecard) {
        return list("scorecardId", scorecard);
    }
}
