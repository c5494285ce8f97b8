package vn.cchc.plan.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.plan.importing.RowDifference.Kind;

/**
 * A file against the stored plan, with the file the plan was last taken from between them: what somebody decided or corrected
 * in the plan stays unless the document itself says something new.
 */
final class Comparison {

    private final List<PreviewRow> rows;
    private final List<PlannedTask> tasks;
    private final Map<PreviewRow, PlannedTask> tasksOfRows;
    private final Map<PreviewRow, PreviewRow> earlier;
    private final Set<UUID> fromEarlierFile;

    /** @param before the rows of the file the plan was last taken from */
    Comparison(List<PreviewRow> rows, List<PreviewRow> before, List<PlannedTask> tasks) {
        this.rows = rows;
        this.tasks = tasks;
        this.tasksOfRows = Pairs.of(rows, Comparison::key, tasks, Comparison::key);
        this.earlier = Pairs.of(rows, Comparison::key, before, Comparison::key);
        this.fromEarlierFile = Pairs.of(before, Comparison::key, tasks, Comparison::key).values().stream()
                .map(PlannedTask::id)
                .collect(Collectors.toSet());
    }

    private static Pairs.Key key(PreviewRow row) {
        return key(row.task());
    }

    private static Pairs.Key key(PlannedTask task) {
        return key(task.content());
    }

    private static Pairs.Key key(PreviewTask task) {
        return Pairs.Key.of(task.label(), task.area(), task.title());
    }

    List<RowDifference> differences() {
        List<RowDifference> differences = new ArrayList<>();
        rows.forEach(row -> difference(row).ifPresent(differences::add));
        for (PlannedTask task : removed()) {
            differences.add(new RowDifference(
                    Kind.REMOVED,
                    null,
                    task.id(),
                    task.content().label(),
                    task.content().title(),
                    List.of()));
        }
        return differences;
    }

    /** Tasks that came from the earlier file and are in this one no more; what was added by hand stays. */
    List<PlannedTask> removed() {
        return tasks.stream()
                .filter(task -> !tasksOfRows.containsValue(task) && fromEarlierFile.contains(task.id()))
                .toList();
    }

    /** Tasks the file says nothing of and never did. */
    List<PlannedTask> addedByHand() {
        return tasks.stream()
                .filter(task -> !tasksOfRows.containsValue(task) && !fromEarlierFile.contains(task.id()))
                .toList();
    }

    Optional<PlannedTask> task(PreviewRow row) {
        return Optional.ofNullable(tasksOfRows.get(row));
    }

    private Optional<RowDifference> difference(PreviewRow row) {
        PlannedTask task = tasksOfRows.get(row);
        if (task == null) {
            return isSettled(row) ? Optional.empty() : Optional.of(difference(Kind.ADDED, row, null, List.of()));
        }
        List<FieldChange> fields = fields(row, task);
        return fields.isEmpty() ? Optional.empty() : Optional.of(difference(Kind.CHANGED, row, task.id(), fields));
    }

    private static RowDifference difference(Kind kind, PreviewRow row, UUID task, List<FieldChange> fields) {
        return new RowDifference(
                kind, row.row(), task, row.task().label(), row.task().title(), fields);
    }

    /** Left out when the earlier file was taken over, and no different now. */
    private boolean isSettled(PreviewRow row) {
        PreviewRow before = earlier.get(row);
        return before != null
                && Arrays.stream(TaskField.values())
                        .allMatch(field -> field.of(row.task()).equals(field.of(before.task())));
    }

    /** Whether the row needs no decision, because nothing of it would change the plan. */
    boolean isNothingNew(PreviewRow row) {
        return difference(row).isEmpty();
    }

    private List<FieldChange> fields(PreviewRow row, PlannedTask task) {
        PreviewRow before = earlier.get(row);
        return Arrays.stream(TaskField.values())
                .filter(field -> !field.of(row.task()).equals(field.of(task.content())))
                .filter(field -> before == null || !field.of(row.task()).equals(field.of(before.task())))
                .map(field -> new FieldChange(field, field.of(task.content()), field.of(row.task())))
                .toList();
    }

    /** Fields of the row that the document says anew. */
    Set<TaskField> changed(PreviewRow row) {
        PlannedTask task = tasksOfRows.get(row);
        return task == null
                ? Set.of(TaskField.values())
                : fields(row, task).stream().map(FieldChange::field).collect(Collectors.toSet());
    }
}
