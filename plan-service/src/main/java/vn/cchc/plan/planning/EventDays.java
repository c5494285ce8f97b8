package vn.cchc.plan.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.deadline.EventTerm.Dated;
import vn.cchc.plan.planning.domain.Task;

/** Dates the contents that hang on an event, a demand or another plan, and keeps how. */
@ApplicationScoped
class EventDays implements PanacheRepositoryBase<EventDayEntity, Long> {

    private final TaskRepository tasks;
    private final EventDating dating;
    private final TaskStore store;
    private final TaskViews views;
    private final Clock clock;

    EventDays(TaskRepository tasks, EventDating dating, TaskStore store, TaskViews views, Clock clock) {
        this.tasks = tasks;
        this.dating = dating;
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    List<EventDayView> of(UUID task, int content) {
        return list("taskId = ?1 and content = ?2 order by id", task, content).stream()
                .map(EventDayEntity::view)
                .toList();
    }

    @Transactional
    StoredTask name(UUID id, int number, EventDayRequest named, Author author) {
        TaskEntity task = tasks.forUpdate(id).orElseThrow(Problems::notFound);
        MilestoneRow row = task.contents().numbered(number).orElseThrow(Problems::notFound);
        settle(task, number, named, dating.of(task, row, named), author);
        return views.stored(task);
    }

    /** The day until when a unit owes its own plan has changed: what follows that plan moves along. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(UUID parentPlan, String unit, LocalDate due, Author author) {
        if (due == null) {
            return;
        }
        for (UUID id : tasks.following(parentPlan, unit)) {
            TaskEntity task = tasks.forUpdate(id).orElseThrow();
            for (int number : task.contents().following(unit)) {
                Task content = task.work().contents().get(number - 1).task();
                if (content.isUnfinished() && !due.equals(content.dueOn())) {
                    EventDayRequest named = new EventDayRequest(null, null, null, unit, null, null);
                    settle(task, number, named, EventDating.ofChildPlan(unit, due), author);
                }
            }
        }
    }

    private void settle(TaskEntity task, int number, EventDayRequest named, Dated dated, Author author) {
        MilestoneRow row = task.contents().numbered(number).orElseThrow();
        LocalDate previous = row.due();
        store.applyOrRefuse(task, task.work().date(number - 1, dated.due()));
        row.dated(row.hangsOn().dated(named.on(), named.childPlanOf(), dated.explanation()), dated.from());
        persist(new EventDayEntity(task.id(), number, named, previous, dated).by(author, clock.instant()));
        store.record(task, clock.instant(), author, "EVENT_DATED", named.note(), ProgressEntity.About.content(number));
    }
}
