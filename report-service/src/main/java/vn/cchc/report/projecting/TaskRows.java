package vn.cchc.report.projecting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.report.projecting.domain.TaskContent;
import vn.cchc.report.projecting.domain.TaskFacts;

/** The rows a task's facts become. */
final class TaskRows {

    /** A row of task_fact. */
    record Fact(String task, long lastSequence, String plan, String area, String origin, String title, String label) {}

    /** A row of task_state. */
    record State(
            String task,
            String validFrom,
            String validTo,
            String state,
            int progress,
            LocalDate dueOn,
            LocalDate completedOn,
            List<TaskContent> contents) {}

    private TaskRows() {}

    static Fact fact(TaskFacts facts) {
        var identity = facts.identity();
        return new Fact(
                facts.task(),
                facts.lastSequence(),
                identity.plan(),
                identity.area(),
                identity.origin().name(),
                identity.title(),
                identity.label());
    }

    static Stream<State> states(TaskFacts facts) {
        return facts.states().stream()
                .map(interval -> new State(
                        facts.task(),
                        interval.from().toString(),
                        DossierStateRow.end(interval),
                        interval.state().state().name(),
                        interval.state().progress(),
                        interval.state().dueOn(),
                        interval.state().completedOn(),
                        interval.state().contents()));
    }
}
