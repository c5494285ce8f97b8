package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.planning.domain.Report;
import vn.cchc.plan.planning.domain.Work;

/** What units report and plan managers decide, on a whole task or on one of its contents. */
@ApplicationScoped
class TaskReports {

    private final TaskRepository tasks;
    private final DeliverableRepository deliverables;
    private final Statuses statuses;
    private final TaskStore store;
    private final TaskViews views;
    private final Clock clock;

    TaskReports(
            TaskRepository tasks,
            DeliverableRepository deliverables,
            Statuses statuses,
            TaskStore store,
            TaskViews views,
            Clock clock) {
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.statuses = statuses;
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Takes a report or a manager's decision, with the documents that go with it.
     *
     * @param content number of the content it is about, or null for the whole task
     */
    @Transactional
    StoredTask report(UUID id, Integer content, ReportRequest request, Author author) {
        TaskEntity task = tasks.forUpdate(id).orElseThrow(Problems::notFound);
        if (content != null && (content < 1 || content > task.work().contents().size())) {
            throw Problems.notFound();
        }
        Instant now = clock.instant();
        if (request.state() != null || request.percent() != null) {
            Report report = new Report(request.state(), request.percent(), author.manager());
            LocalDate today = BusinessDays.of(now);
            Work work = task.work();
            store.applyOrRefuse(
                    task, content == null ? work.report(report, today) : work.report(content - 1, report, today));
        }
        deliverables.deliver(id, content, request.deliverables());
        LocalDate period = request.isStatus() ? statuses.period(task, request.period()) : null;
        store.record(task, now, author, request.action(), request.note(), content, period);
        return views.stored(task);
    }
}
