package vn.cchc.report.projecting.domain;

import java.util.Collection;
import java.util.TreeMap;

/** Folds all known events of one task into its facts. */
public final class TaskProjector {

    private TaskProjector() {}

    /** The events of one task, in any order, each any number of times. */
    public static TaskFacts project(Collection<TaskEvent> events) {
        var bySequence = new TreeMap<Long, TaskEvent>();
        events.forEach(event -> bySequence.putIfAbsent(event.sequence(), event));
        var timeline = new Timeline<TaskState>();
        bySequence.values().forEach(event -> timeline.add(event.occurredAt(), event.after()));
        var last = bySequence.lastEntry().getValue();
        return new TaskFacts(last.task(), last.sequence(), last.identity(), timeline.intervals());
    }
}
