package vn.cchc.plan.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;

/** Difficulties units raise with whoever keeps the plan. */
@ApplicationScoped
class Difficulties implements PanacheRepositoryBase<DifficultyEntity, UUID> {

    private final Clock clock;

    Difficulties(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    DifficultyView raise(UUID task, DifficultyRequest request, Author author) {
        DifficultyEntity difficulty = new DifficultyEntity(task, author, request.text(), clock.instant());
        persist(difficulty);
        return difficulty.view();
    }

    /** Answers once; what was answered is what the unit may have acted on. */
    @Transactional
    DifficultyView answer(UUID task, UUID id, DifficultyRequest request, Author author) {
        DifficultyEntity difficulty = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.isOf(task))
                .orElseThrow(Problems::notFound);
        if (difficulty.isAnswered()) {
            throw Problems.conflict(
                    "difficulty-answered", Text.of("Vướng mắc đã được trả lời.", "The difficulty was answered."));
        }
        difficulty.answer(author, request.text(), clock.instant());
        return difficulty.view();
    }

    /** Of these tasks, the oldest first. */
    @Transactional
    List<DifficultyView> of(Collection<UUID> tasks, DifficultyState state) {
        return list("taskId in ?1 order by raisedAt, id", tasks).stream()
                .map(DifficultyEntity::view)
                .filter(difficulty -> state == null || difficulty.state() == state)
                .toList();
    }
}
