package vn.cchc.report.projecting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.report.projecting.domain.TaskEvent;
import vn.cchc.report.projecting.domain.TaskFacts;
import vn.cchc.report.projecting.domain.TaskProjector;
import vn.cchc.report.reading.Freshness;

/** Keeps each task event once and folds the tasks a batch touches again, whole, from their logs. */
@ApplicationScoped
class TaskEventsHandler implements InboxHandler, KeptAgain {

    static final String TOPIC = Freshness.TASKS;

    private record Taken(TaskMessage message, TaskEvent event) {

        static Taken in(ReceivedEvent received) {
            var message = EventReader.task(received);
            return new Taken(message, message.event(received.sequence()));
        }
    }

    private final TaskFactStore store;
    private final TakenIn takenIn;

    TaskEventsHandler(TaskFactStore store, TakenIn takenIn) {
        this.store = store;
        this.takenIn = takenIn;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        var taken = events.stream().map(Taken::in).toList();
        var tasks = taken.stream().map(t -> t.event().task()).collect(toCollection(TreeSet::new));
        store.append(taken.stream().map(Taken::event).toList());
        store.name(PlanRow.newest(taken.stream().map(t -> t.message().planRow()).flatMap(Optional::stream)));
        store.replace(project(store.history(tasks)));
        takenIn.upTo(TOPIC, events.stream().map(ReceivedEvent::time));
    }

    @Override
    public void keepAgain(List<ReceivedEvent> events) {
        var taken = EventReader.readable(events, Taken::in);
        store.appendAgain(taken.stream().map(Taken::event).toList());
        store.name(PlanRow.newest(taken.stream().map(t -> t.message().planRow()).flatMap(Optional::stream)));
    }

    @Override
    public void committed() {
        takenIn.committed(TOPIC);
    }

    private static List<TaskFacts> project(List<TaskEvent> history) {
        return history.stream().collect(groupingBy(TaskEvent::task, TreeMap::new, toList())).values().stream()
                .map(TaskProjector::project)
                .toList();
    }
}
