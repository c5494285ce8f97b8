package vn.cchc.dossier.recording;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.intake.IntakeConfig;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.kit.problem.Problem;

/**
 * Records many events. A few share a transaction, because that is fast; when one of them makes it fail they are recorded
 * one by one, so that none pays for another.
 */
@ApplicationScoped
class BatchRecorder {

    private static final Logger LOG = Logger.getLogger(BatchRecorder.class);

    /** A dossier's events stand together, in the order in which they happened, its intake first. */
    private static final Comparator<Item> ORDER = Comparator.<Item, String>comparing(
                    item -> item.request().dossier())
            .thenComparing(item -> item.request().occurredAt())
            .thenComparing(item -> item.request().type() == EventType.RECEIVED ? 0 : 1)
            .thenComparing(Item::index);

    private record Item(int index, EventRequest request) {}

    private final EventReader reader;
    private final Recorder recorder;
    private final IntakeConfig config;

    BatchRecorder(EventReader reader, Recorder recorder, IntakeConfig config) {
        this.reader = reader;
        this.recorder = recorder;
        this.config = config;
    }

    /** The outcomes in the order in which the events were sent. */
    List<Recorded> record(List<JsonNode> events, Sender sender) {
        Recorded[] outcomes = new Recorded[events.size()];
        List<Item> items = read(events, outcomes);
        for (int from = 0; from < items.size(); from += config.chunk()) {
            chunk(items.subList(from, Math.min(items.size(), from + config.chunk())), sender, outcomes);
        }
        return Arrays.asList(outcomes);
    }

    private List<Item> read(List<JsonNode> events, Recorded[] outcomes) {
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < events.size(); index++) {
            try {
                items.add(new Item(index, reader.read(events.get(index), EventRequest.class, "")));
            } catch (Problem unreadable) {
                outcomes[index] = Recorded.rejected(unreadable);
            }
        }
        items.sort(ORDER);
        return items;
    }

    private void chunk(List<Item> items, Sender sender, Recorded[] outcomes) {
        try {
            together(items, sender, outcomes);
        } catch (RuntimeException failed) {
            LOG.warnf("A chunk of %d events is recorded one by one after %s", items.size(), failed.getClass());
            items.forEach(item -> alone(item, sender, outcomes));
        }
    }

    private void alone(Item item, Sender sender, Recorded[] outcomes) {
        try {
            together(List.of(item), sender, outcomes);
        } catch (RuntimeException failed) {
            Problem refused = Refusals.of(failed).orElseThrow(() -> failed);
            LOG.warnf("Event %s is refused by the database", item.request().id());
            outcomes[item.index()] = Recorded.rejected(refused);
        }
    }

    private void together(List<Item> items, Sender sender, Recorded[] outcomes) {
        List<Recorded> recorded = QuarkusTransaction.requiringNew()
                .call(() -> items.stream()
                        .map(item -> recorder.record(item.request(), sender, true))
                        .toList());
        for (int i = 0; i < items.size(); i++) {
            outcomes[items.get(i).index()] = recorded.get(i);
        }
    }
}
