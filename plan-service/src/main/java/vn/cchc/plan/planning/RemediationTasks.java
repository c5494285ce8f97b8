package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.planning.domain.WorkDecision;

/** Tasks the system opens against an agency whose dossiers were late in a month; always in the caller's transaction. */
@ApplicationScoped
public class RemediationTasks {

    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final TaskStore store;
    private final AgencyDirectory agencies;
    private final Clock clock;

    RemediationTasks(
            PlanRepository plans, TaskRepository tasks, TaskStore store, AgencyDirectory agencies, Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.store = store;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Keeps a second replica from opening the same task; taken in one order before any work. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String faultAgency, LocalDate month) {
        plans.lock("remediation/" + faultAgency + "/" + month);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> find(String faultAgency, LocalDate month) {
        return tasks.remediation(faultAgency, month).map(TaskEntity::id);
    }

    /**
     * The agency whose dossiers were late in a month.
     *
     * @param cause why there is a task
     * @param objective what it is to reach
     */
    public record Fault(String agency, LocalDate month, String cause, String objective) {}

    /** Opens the task of that agency and month in the plan it belongs to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID open(Fault fault, NewTask content) {
        PlanEntity plan = planFor(fault.agency(), fault.month().getYear());
        plans.lock("plan/" + plan.id());
        TaskEntity task = TaskEntity.remediation(
                plan.id(), tasks.nextPosition(plan.id()), content, fault.agency(), fault.month());
        task.describe(new TaskBackground(fault.cause(), null, fault.objective(), null));
        tasks.persist(task);
        if (task.work().issue() instanceof WorkDecision.Accepted accepted) {
            store.apply(task, accepted);
        }
        tasks.flush();
        return task.id();
    }

    /** Lets the task follow its dossiers. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(UUID taskId, int settled, int total) {
        TaskEntity task = tasks.findById(taskId);
        LocalDate today = BusinessDays.of(clock.instant());
        if (task.work().follow(settled, total, today) instanceof WorkDecision.Accepted accepted) {
            store.apply(task, accepted);
        }
    }

    /** Held while the dossiers of a task are counted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID taskId) {
        tasks.forUpdate(taskId);
    }

    /** The annual plan of the agency itself or of the nearest one above; else the province's automatic plan of the year. */
    private PlanEntity planFor(String faultAgency, int year) {
        List<String> upwards = agencies.upwards(faultAgency);
        for (String agency : upwards) {
            Optional<PlanEntity> annual = plans.annual(agency, year);
            if (annual.isPresent()) {
                return annual.get();
            }
        }
        String province = upwards.get(upwards.size() - 1);
        plans.lock("automatic/" + province + "/" + year);
        return plans.automatic(province, year).orElseGet(() -> automatic(province, year));
    }

    private PlanEntity automatic(String province, int year) {
        NewPlan plan = new NewPlan(
                "Kế hoạch khắc phục hồ sơ quá hạn năm " + year,
                null,
                null,
                province,
                year,
                PlanKind.REMEDIATION,
                null,
                null,
                null);
        PlanEntity entity = PlanEntity.automatic(plan, clock.instant());
        plans.persist(entity);
        return entity;
    }
}
