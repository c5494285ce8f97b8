package vn.cchc.plan.importing;

import java.util.List;
import java.util.function.Function;
import vn.cchc.plan.planning.TaskView;

/** What a document says of a task, and where it stands in a row and in a stored task. */
enum TaskField {
    LABEL(row -> one(row.label()), task -> one(task.label())),
    AREA(row -> one(row.area()), task -> one(task.area())),
    CODE(row -> one(row.code()), task -> one(task.code())),
    TITLE(row -> one(row.title()), task -> one(task.title())),
    DETAILS(PreviewTask::details, TaskView::details),
    DELIVERABLES(PreviewTask::deliverables, TaskView::deliverables),
    LEAD(PreviewTask::lead, TaskView::lead),
    COORDINATING(PreviewTask::coordinating, TaskView::coordinating),
    DEADLINE(row -> one(row.deadlineText()), task -> one(task.deadlineText()));

    private final Function<PreviewTask, List<String>> inRow;
    private final Function<TaskView, List<String>> inTask;

    TaskField(Function<PreviewTask, List<String>> inRow, Function<TaskView, List<String>> inTask) {
        this.inRow = inRow;
        this.inTask = inTask;
    }

    List<String> of(PreviewTask row) {
        return inRow.apply(row);
    }

    List<String> of(TaskView task) {
        return inTask.apply(task);
    }

    private static List<String> one(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }
}
