package vn.cchc.plan.planning;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.planning.domain.Origin;

/** Keeps what a plan was at each version. */
@ApplicationScoped
class PlanVersions implements PanacheRepositoryBase<PlanVersionEntity, PlanVersionEntity.Key> {

    private final TaskRepository tasks;
    private final TaskViews views;
    private final ObjectMapper json;
    private final Clock clock;

    PlanVersions(TaskRepository tasks, TaskViews views, ObjectMapper json, Clock clock) {
        this.tasks = tasks;
        this.views = views;
        this.json = json;
        this.clock = clock;
    }

    /** The version in force; a plan issued before versions were kept is taken as it is now. */
    @Transactional(Transactional.TxType.MANDATORY)
    PlanVersion latest(PlanEntity plan) {
        Optional<PlanVersionEntity> known =
                find("key.planId = ?1 order by key.number desc", plan.id()).firstResultOptional();
        return read(known.orElseGet(() -> first(plan)));
    }

    private PlanVersionEntity first(PlanEntity plan) {
        List<TaskEntity> own = tasks.ofPlan(plan.id()).stream()
                .filter(task -> task.origin() == Origin.PLAN)
                .toList();
        return keep(plan, 1, PlanVersionEntity.Why.ISSUED, snapshots(own));
    }

    /** Adds a version; the caller holds the lock of the plan. */
    @Transactional(Transactional.TxType.MANDATORY)
    PlanVersionEntity keep(PlanEntity plan, int number, PlanVersionEntity.Why why, List<TaskSnapshot> all) {
        PlanVersionEntity version = new PlanVersionEntity(
                new PlanVersionEntity.Key(plan.id(), number),
                why,
                write(HeadSnapshot.of(plan.details())),
                write(all),
                clock.instant());
        persist(version);
        return version;
    }

    /** These tasks as they are now. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<TaskSnapshot> snapshots(List<TaskEntity> of) {
        List<TaskView> seen = views.of(of);
        return of.stream()
                .sorted(Comparator.comparingInt(TaskEntity::position))
                .map(task -> TaskSnapshot.of(
                        seen.get(of.indexOf(task)), task.targets().wanted()))
                .toList();
    }

    /** The version before without what is removed and with what is touched as it is now, new tasks last. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<TaskSnapshot> after(PlanVersion before, Collection<UUID> removed, List<TaskEntity> touched) {
        Map<UUID, TaskSnapshot> now =
                snapshots(touched).stream().collect(toMap(TaskSnapshot::task, Function.identity()));
        List<TaskSnapshot> after = new ArrayList<>();
        for (TaskSnapshot task : before.tasks()) {
            if (!removed.contains(task.task())) {
                TaskSnapshot changed = now.remove(task.task());
                after.add(changed == null ? task : changed);
            }
        }
        touched.stream()
                .map(task -> now.get(task.id()))
                .filter(Objects::nonNull)
                .forEach(after::add);
        return after;
    }

    @Transactional
    List<VersionView> all(UUID plan) {
        return list("key.planId = ?1 order by key.number", plan).stream()
                .map(PlanVersionEntity::view)
                .toList();
    }

    /** One version with those of its tasks that may be seen. */
    @Transactional
    PlanVersion version(UUID plan, int number, Collection<UUID> seen) {
        PlanVersion whole =
                read(findByIdOptional(new PlanVersionEntity.Key(plan, number)).orElseThrow(Problems::notFound));
        List<TaskSnapshot> shown = whole.tasks().stream()
                .filter(task -> seen.contains(task.task()))
                .toList();
        return new PlanVersion(whole.version(), whole.head(), shown);
    }

    private PlanVersion read(PlanVersionEntity version) {
        try {
            return new PlanVersion(
                    version.view(),
                    json.readValue(version.head(), HeadSnapshot.class),
                    List.of(json.readValue(version.tasks(), TaskSnapshot[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored version of a plan cannot be read", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a version of a plan cannot be written", e);
        }
    }
}
