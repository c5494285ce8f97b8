package vn.cchc.report.projecting;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.report.projecting.domain.DossierEvent;
import vn.cchc.report.reading.Freshness;

/** Keeps each dossier event once and folds it onto the facts known, or, where it changes their past, all events again. */
@ApplicationScoped
class DossierEventsHandler implements InboxHandler, KeptAgain {

    static final String TOPIC = Freshness.DOSSIERS;

    /** While one batch is being read, another one is being written. */
    private static final int CONSUMERS = 2;

    private record Taken(DossierMessage message, DossierEvent event) {

        static Taken in(ReceivedEvent received) {
            var message = EventReader.dossier(received);
            return new Taken(message, message.event(received.sequence()));
        }

        Stream<LateEvent> late() {
            return LateEvent.of(event, message.recordedAt());
        }

        Stream<Label> labels() {
            return message.labels().stream();
        }
    }

    private final DossierFactStore store;
    private final KnownFacts known;
    private final TakenIn takenIn;

    DossierEventsHandler(DossierFactStore store, KnownFacts known, TakenIn takenIn) {
        this.known = known;
        this.store = store;
        this.takenIn = takenIn;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public int consumers() {
        return CONSUMERS;
    }

    @Override
    public void handle(List<ReceivedEvent> received) {
        var taken = received.stream().map(Taken::in).toList();
        var events = taken.stream().map(Taken::event).toList();
        var dossiers = events.stream().map(DossierEvent::dossier).collect(toCollection(TreeSet::new));
        // Before the facts are read: whoever replaces them waits for those who write into the log, and they for him.
        store.append(events);
        store.note(taken.stream().flatMap(Taken::late).toList());
        store.write(Projection.of(events, known.of(dossiers), store::history));
        // Last, because every batch of every consumer writes these few rows and holds them until it commits.
        store.name(Label.newest(taken.stream().flatMap(Taken::labels)));
        takenIn.upTo(TOPIC, taken.stream().map(t -> t.message().recordedAt()));
    }

    @Override
    public void keepAgain(List<ReceivedEvent> events) {
        var taken = EventReader.readable(events, Taken::in);
        store.appendAgain(taken.stream().map(Taken::event).toList());
        store.note(taken.stream().flatMap(Taken::late).toList());
        store.name(Label.newest(taken.stream().flatMap(Taken::labels)));
    }

    @Override
    public void committed() {
        takenIn.committed(TOPIC);
    }
}
