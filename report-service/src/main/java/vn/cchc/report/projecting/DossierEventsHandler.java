package vn.cchc.report.projecting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.report.projecting.domain.DossierEvent;
import vn.cchc.report.projecting.domain.DossierFacts;
import vn.cchc.report.projecting.domain.DossierProjector;
import vn.cchc.report.reading.Freshness;

/** Keeps each dossier event once and folds the dossiers a batch touches again, whole, from their logs. */
@ApplicationScoped
class DossierEventsHandler implements InboxHandler, KeptAgain {

    static final String TOPIC = Freshness.DOSSIERS;

    private record Taken(DossierMessage message, DossierEvent event) {

        static Taken in(ReceivedEvent received) {
            var message = EventReader.dossier(received);
            return new Taken(message, message.event(received.sequence()));
        }

        Stream<Label> labels() {
            return message.labels().stream();
        }
    }

    private final DossierFactStore store;
    private final TakenIn takenIn;

    DossierEventsHandler(DossierFactStore store, TakenIn takenIn) {
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
        var dossiers = taken.stream().map(t -> t.event().dossier()).collect(toCollection(TreeSet::new));
        store.append(taken.stream().map(Taken::event).toList());
        store.name(Label.newest(taken.stream().flatMap(Taken::labels)));
        store.replace(project(store.history(dossiers)));
        takenIn.upTo(TOPIC, taken.stream().map(t -> t.message().recordedAt()));
    }

    @Override
    public void keepAgain(List<ReceivedEvent> events) {
        var taken = EventReader.readable(events, Taken::in);
        store.appendAgain(taken.stream().map(Taken::event).toList());
        store.name(Label.newest(taken.stream().flatMap(Taken::labels)));
    }

    @Override
    public void committed() {
        takenIn.committed(TOPIC);
    }

    private static List<DossierFacts> project(List<DossierEvent> history) {
        return history.stream().collect(groupingBy(DossierEvent::dossier, TreeMap::new, toList())).values().stream()
                .map(DossierProjector::project)
                .toList();
    }
}
