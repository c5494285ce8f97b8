package vn.cchc.plan.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProgressRepository implements PanacheRepositoryBase<ProgressEntity, Long> {

    List<ProgressView> ofTask(UUID taskId, long after, int rows) {
        return find("taskId = ?1 and id > ?2 order by id", taskId, after).range(0, rows - 1).stream()
                .map(ProgressEntity::view)
                .toList();
    }
}
