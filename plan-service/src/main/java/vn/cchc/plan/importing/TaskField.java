package vn.cchc.plan.importing;

import java.util.List;
import java.util.function.Function;
import vn.cchc.plan.planning.TargetRequest;

/** What a document says of a task. */
enum TaskField {
    LABEL(task -> one(task.label())),
    AREA(task -> one(task.area())),
    CODE(task -> one(task.code())),
    TITLE(task -> one(task.title())),
    DETAILS(PreviewTask::details),
    DELIVERABLES(PreviewTask::deliverables),
    LEAD(PreviewTask::lead),
    COORDINATING(PreviewTask::coordinating),
    DEADLINE(task -> one(task.deadlineText())),
    CAUSE(task -> one(task.background().cause())),
    REMEDY(task -> one(task.background().remedy())),
    OBJECTIVE(task -> one(task.background().objective())),
    REMARK(task -> one(task.background().remark())),
    RESPONSIBLE(task -> one(task.responsible())),
    TARGETS(task -> task.targets().stream().map(TaskField::shown).toList());

    private final Function<PreviewTask, List<String>> content;

    TaskField(Function<PreviewTask, List<String>> content) {
        this.content = content;
    }

    List<String> of(PreviewTask task) {
        return content.apply(task).stream().distinct().toList();
    }

    private static String shown(TargetRequest target) {
        return String.join(
                " ",
                target.name(),
                target.comparison().name(),
                target.value().stripTrailingZeros().toPlainString(),
                target.unit());
    }

    private static List<String> one(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }
}
