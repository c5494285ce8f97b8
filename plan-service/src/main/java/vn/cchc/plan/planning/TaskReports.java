package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.planning.domain.Report;
import vn.cchc.plan.planning.domain.Work;
import vn.cchc.plan.planning.domain.WorkDecision;

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
     * @param leads whose part it is, where several agencies lead; empty for all of them
     */
    @Transactional
    StoredTask report(UUID id, Integer content, ReportRequest request, Author author, Set<String> leads) {
        TaskEntity task = tasks.forUpdate(id).orElseThrow(Problems::notFound);
        Work work = task.work();
        List<Integer> numbers = content == null ? request.contents() : List.of(content);
        requireContents(work, numbers, content != null);
        Instant now = clock.instant();
        if (request.state() != null || request.percent() != null) {
            if (request.state() == Report.Wish.CANCELLED) {
                store.requireAboveFault(task, author);
            }
            Report report = new Report(request.state(), request.percent(), author.manager(), leads);
            store.applyOrRefuse(task, decide(work, numbers, report, BusinessDays.of(now)));
        }
        Integer about = numbers.size() == 1 ? numbers.get(0) : null;
        String lead = leads.size() == 1 ? leads.iterator().next() : null;
        deliverables.deliver(id, about, lead, request.deliverables());
        LocalDate period = request.isStatus() ? statuses.period(task, request.period()) : null;
        store.record(
                task, now, author, request.action(), request.note(), new ProgressEntity.About(about, period, lead));
        return views.stored(task);
    }

    private static WorkDecision decide(Work work, List<Integer> numbers, Report report, LocalDate today) {
        return numbers.isEmpty()
                ? work.report(report, today)
                : work.report(numbers.stream().map(number -> number - 1).toList(), report, today);
    }

    private static void requireContents(Work work, List<Integer> numbers, boolean inPath) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) < 1 || numbers.get(i) > work.contents().size()) {
                throw inPath
                        ? Problems.notFound()
                        : Problems.unprocessable(
                                "task-content-unknown",
                                Text.of("Nhiệm vụ không có nội dung này.", "The task has no content of that number."),
                                Violation.at("/contents/" + i, "Không có nội dung này.", "No such content."));
            }
        }
    }
}
