package vn.cchc.plan.planning;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.cchc.plan.planning.VersionDifference.FieldDifference;
import vn.cchc.plan.planning.VersionDifference.TaskDifference;

/** Compares two versions of a plan field by field, tasks by their id. */
@ApplicationScoped
class Differences {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final ObjectMapper json;

    Differences(ObjectMapper json) {
        this.json = json;
    }

    VersionDifference between(PlanVersion before, PlanVersion after) {
        Map<UUID, TaskSnapshot> old = byId(before);
        Map<UUID, TaskSnapshot> now = byId(after);
        List<TaskDifference> changed = new ArrayList<>();
        for (TaskSnapshot task : after.tasks()) {
            if (old.containsKey(task.task())) {
                List<FieldDifference> fields = fields(old.get(task.task()), task);
                if (!fields.isEmpty()) {
                    changed.add(new TaskDifference(task.task(), task.label(), task.title(), fields));
                }
            }
        }
        return new VersionDifference(
                before.version().number(),
                after.version().number(),
                fields(before.head(), after.head()),
                after.tasks().stream()
                        .filter(task -> !old.containsKey(task.task()))
                        .toList(),
                before.tasks().stream()
                        .filter(task -> !now.containsKey(task.task()))
                        .toList(),
                changed);
    }

    private static Map<UUID, TaskSnapshot> byId(PlanVersion version) {
        return version.tasks().stream().collect(toMap(TaskSnapshot::task, Function.identity()));
    }

    private List<FieldDifference> fields(Object before, Object after) {
        Map<String, Object> old = json.convertValue(before, FIELDS);
        Map<String, Object> now = json.convertValue(after, FIELDS);
        return now.keySet().stream()
                .filter(field -> !Objects.equals(old.get(field), now.get(field)))
                .map(field -> new FieldDifference(field, old.get(field), now.get(field)))
                .toList();
    }
}
