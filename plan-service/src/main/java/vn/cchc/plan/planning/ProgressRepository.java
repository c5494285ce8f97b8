package vn.cchc.plan.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProgressRepository implements PanacheRepositoryBase<ProgressEntity, Long> {

    List<ProgressView> ofTask(UUID taskId, long after, int rows) {
        return find("taskId = ?1 and id > ?2 order by id", taskId, after).range(0, rows - 1).stream()
                .map(ProgressEntity::view)
                .toList();
    }

    /** What was reported as status of a period, the oldest first. */
    List<Status> statuses(Collection<UUID> taskIds) {
        return find("taskId in ?1 and period is not null order by id", taskIds).stream()
                .map(ProgressEntity::status)
                .toList();
    }

    /** @param period first day of the period */
    record Status(UUID task, String agency, LocalDate period, Instant at) {}
}
