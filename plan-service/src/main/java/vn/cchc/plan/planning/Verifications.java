package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Says of a delivered document that a copy of its file is the file whose checksum was recorded. */
@ApplicationScoped
class Verifications {

    private final TaskRepository tasks;
    private final DeliverableRepository deliverables;
    private final TaskStore store;
    private final TaskViews views;
    private final Clock clock;

    Verifications(
            TaskRepository tasks, DeliverableRepository deliverables, TaskStore store, TaskViews views, Clock clock) {
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    /** @param hash of the copy, SHA-256 in hexadecimal digits; one that differs is a 422 and changes nothing */
    @Transactional
    StoredTask verify(UUID id, UUID document, String hash, Author author) {
        TaskEntity task = tasks.forUpdate(id).orElseThrow(Problems::notFound);
        DeliverableEntity deliverable = deliverables
                .findByIdOptional(document)
                .filter(known -> known.taskId().equals(id))
                .orElseThrow(Problems::notFound);
        if (deliverable.checksum() == null) {
            throw Problems.conflict(
                    "deliverable-without-checksum",
                    Text.of("Sản phẩm chưa có mã băm.", "No checksum was recorded for this document."));
        }
        if (!deliverable.checksum().equals(hash)) {
            throw Problems.unprocessable(
                    "deliverable-checksum-differs",
                    Text.of("Tệp không khớp mã băm đã ghi.", "The file has not the checksum that was recorded."),
                    Violation.at("/file", "Mã băm SHA-256 khác.", "Its SHA-256 differs."));
        }
        Instant now = clock.instant();
        deliverable.verified(author, now);
        store.record(task, now, author, "VERIFIED", deliverable.name());
        return views.stored(task);
    }
}
