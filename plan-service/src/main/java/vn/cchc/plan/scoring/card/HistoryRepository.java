package vn.cchc.plan.scoring.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<HistoryEntity, Long> {

    /** Oldest first, from after that number. */
    List<HistoryEntity> of(UUID scorecard, long after, int rows) {
        return find("scorecardId = ?1 and id > ?2 order by id", scorecard, after)
                .page(0, rows)
                .list();
    }
}
