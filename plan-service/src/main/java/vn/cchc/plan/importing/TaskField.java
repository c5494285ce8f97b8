package vn.cchc.plan.importing;

import java.util.List;
import java.util.function.Function;

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
    DEADLINE(task -> one(task.deadlineText()));

    private final Function<PreviewTask, List<String>> content;

    TaskField(Function<PreviewTask, List<String>> content) {
        this.content = content;
    }

    List<String> of(PreviewTask task) {
        return content.apply(task).stream().distinct().toList();
    }

    private static List<String> one(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }
}
