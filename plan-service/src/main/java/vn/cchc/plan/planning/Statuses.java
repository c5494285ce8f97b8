package vn.cchc.plan.planning;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.planning.domain.StatusPeriod;
import vn.cchc.plan.planning.domain.TaskState;

/** Continuous tasks are never overdue inside the year, but need a status of each lead agency in each period. */
@ApplicationScoped
class Statuses {

    private final TaskRepository tasks;
    private final PlanRepository plans;
    private final ProgressRepository reports;
    private final StatusPeriodRepository periods;
    private final Clock clock;

    Statuses(
            TaskRepository tasks,
            PlanRepository plans,
            ProgressRepository reports,
            StatusPeriodRepository periods,
            Clock clock) {
        this.tasks = tasks;
        this.plans = plans;
        this.reports = reports;
        this.periods = periods;
        this.clock = clock;
    }

    /** First day of the period a report is the status of: the one asked for, else today's; null when none is needed. */
    LocalDate period(TaskEntity task, LocalDate asked) {
        if (!task.contents().isContinuous()) {
            if (asked != null) {
                throw unfit("Nhiệm vụ không phải nhiệm vụ thường xuyên.", "The task is not a continuous one.");
            }
            return null;
        }
        LocalDate today = BusinessDays.of(clock.instant());
        List<StatusPeriod> year = periods.of(plans.findById(task.planId()).year());
        StatusPeriod period = StatusPeriod.around(year, asked == null ? today : asked);
        if (asked != null && (!period.includes(asked) || period.from().isAfter(today))) {
            throw unfit("Kỳ không thuộc năm kế hoạch hoặc chưa đến.", "Not a period of the plan year that has begun.");
        }
        return period.from();
    }

    private static RuntimeException unfit(String vietnamese, String english) {
        return Problems.unprocessable(
                "status-period-unfit", Text.of(vietnamese, english), Violation.at("/period", vietnamese, english));
    }

    /** All periods of one task; none when it is not continuous. */
    @Transactional
    List<StatusView> ofTask(UUID id) {
        TaskEntity task = tasks.findByIdOptional(id).orElseThrow(Problems::notFound);
        PlanEntity plan = plans.findById(task.planId());
        return of(plan, List.of(task), periods.of(plan.year()));
    }

    /** The period of that day, over these tasks of a plan. */
    @Transactional
    List<StatusView> ofPlan(UUID planId, List<UUID> seen, LocalDate day) {
        PlanEntity plan = plans.findByIdOptional(planId).orElseThrow(Problems::notFound);
        LocalDate asked = day == null ? BusinessDays.of(clock.instant()) : day;
        List<TaskEntity> of = tasks.list("id in ?1 order by position", seen);
        return of(plan, of, List.of(StatusPeriod.around(periods.of(plan.year()), asked)));
    }

    private List<StatusView> of(PlanEntity plan, List<TaskEntity> all, List<StatusPeriod> asked) {
        List<TaskEntity> continuous =
                all.stream().filter(task -> task.contents().isContinuous()).toList();
        Map<UUID, List<ProgressRepository.Status>> given =
                reports.statuses(continuous.stream().map(TaskEntity::id).toList()).stream()
                        .collect(groupingBy(ProgressRepository.Status::task));
        LocalDate today = BusinessDays.of(clock.instant());
        List<StatusView> views = new ArrayList<>();
        for (TaskEntity task : continuous) {
            List<ProgressRepository.Status> ofTask = given.getOrDefault(task.id(), List.of());
            for (StatusPeriod period : asked) {
                if (owes(plan, task, period)) {
                    leads(task)
                            .forEach(
                                    lead -> views.add(view(task, lead, period, of(plan, lead, period, ofTask), today)));
                }
            }
        }
        return views;
    }

    private static List<Party> leads(TaskEntity task) {
        List<Party> leads = task.parties(PartyRow.Part.LEAD);
        return leads.isEmpty() ? List.of(new Party(null, null)) : leads;
    }

    /** A period that was over before the plan was issued, or began after the task was done, owes nothing. */
    private static boolean owes(PlanEntity plan, TaskEntity task, StatusPeriod period) {
        if (plan.issuedOn() == null || period.to().isBefore(plan.issuedOn())) {
            return false;
        }
        TaskState state = task.task().state();
        return !(state instanceof TaskState.Completed done) || !done.on().isBefore(period.from());
    }

    /** What the lead agency reported, or whoever keeps the plan for all of them. */
    private static Optional<Instant> of(
            PlanEntity plan, Party lead, StatusPeriod period, List<ProgressRepository.Status> given) {
        return given.stream()
                .filter(status -> period.includes(status.period()))
                .filter(status -> lead.agency() == null
                        || lead.agency().equals(status.agency())
                        || plan.issuer().equals(status.agency()))
                .map(ProgressRepository.Status::at)
                .findFirst();
    }

    private static StatusView view(
            TaskEntity task, Party lead, StatusPeriod period, Optional<Instant> given, LocalDate today) {
        return new StatusView(
                task.id(),
                task.content().title(),
                lead.agency(),
                lead.name(),
                period.from(),
                period.to(),
                period.standing(given.isPresent(), today),
                given.orElse(null));
    }
}
