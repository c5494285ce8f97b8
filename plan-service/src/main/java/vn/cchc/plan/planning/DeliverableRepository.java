package vn.cchc.plan.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class DeliverableRepository implements PanacheRepositoryBase<DeliverableEntity, UUID> {

    List<DeliverableEntity> ofTask(UUID taskId) {
        return list("taskId = ?1 order by position", taskId);
    }

    Map<UUID, List<DocumentView>> ofTasks(Collection<UUID> taskIds) {
        return list("taskId in ?1 order by position", taskIds).stream()
                .collect(groupingBy(DeliverableEntity::taskId, mapping(DeliverableEntity::view, toList())));
    }

    /** Names what a new task is to deliver. */
    void ask(UUID taskId, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            persist(new DeliverableEntity(taskId, i, names.get(i)));
        }
    }

    /** Names anew what a task is to deliver; what was delivered stays, under its name. */
    void askAnew(UUID taskId, List<String> names) {
        List<DeliverableEntity> known = ofTask(taskId);
        int position = known.isEmpty() ? 0 : known.get(known.size() - 1).position() + 1;
        for (DeliverableEntity deliverable : known) {
            if (!deliverable.isDelivered() && !names.contains(deliverable.name())) {
                delete(deliverable);
            }
        }
        List<String> there = known.stream().map(DeliverableEntity::name).toList();
        for (String name : names) {
            if (!there.contains(name)) {
                persist(new DeliverableEntity(taskId, position++, name));
            }
        }
    }

    /**
     * Marks what was asked for as delivered; what was not asked for, or somebody else delivered, is added.
     *
     * @param agency who of several lead agencies delivers, or null
     */
    void deliver(UUID taskId, Integer content, String agency, List<DocumentRequest> documents) {
        List<DeliverableEntity> known = ofTask(taskId);
        int position = known.isEmpty() ? 0 : known.get(known.size() - 1).position() + 1;
        for (DocumentRequest document : documents) {
            DeliverableEntity entity = known.stream()
                    .filter(deliverable -> deliverable.isOpen(document.name()))
                    .findFirst()
                    .orElse(null);
            if (entity == null) {
                entity = new DeliverableEntity(taskId, position++, document.name());
                persist(entity);
            }
            entity.deliver(document, content, agency);
        }
    }
}
