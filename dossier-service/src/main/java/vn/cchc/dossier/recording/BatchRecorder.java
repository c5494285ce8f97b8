package vn.cchc.dossier.recording;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.intake.IntakeConfig;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.register.Register;
import vn.cchc.kit.problem.Problem;

/**
 * Records many events. A few dossiers share a transaction, because that is fast; when one event makes it fail they are
 * recorded one by one, so that none pays for another.
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
    private final PartRecorder recorder;
    private final Register register;
    private final IntakeConfig config;

    BatchRecorder(EventReader reader, PartRecorder recorder, Register register, IntakeConfig config) {
        this.reader = reader;
        this.recorder = recorder;
        this.register = register;
        this.config = config;
    }

    /** The outcomes in the order in which the events were sent. */
    List<Recorded> record(List<JsonNode> events, Sender sender) {
        Recorded[] outcomes = new Recorded[events.size()];
        chunks(parts(read(events, outcomes))).forEach(chunk -> record(chunk, sender, outcomes));
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

    /** What is of one dossier stays together, however much it is. */
    private static List<List<Item>> parts(List<Item> items) {
        Map<String, List<Item>> byDossier = new LinkedHashMap<>();
        items.forEach(item -> byDossier
                .computeIfAbsent(item.request().dossier(), dossier -> new ArrayList<>())
                .add(item));
        return List.copyOf(byDossier.values());
    }

    private List<List<List<Item>>> chunks(List<List<Item>> parts) {
        List<List<List<Item>>> chunks = new ArrayList<>();
        int filled = config.chunk();
        for (List<Item> part : parts) {
            if (filled + part.size() > config.chunk()) {
                chunks.add(new ArrayList<>());
                filled = 0;
            }
            chunks.get(chunks.size() - 1).add(part);
            filled += part.size();
        }
        return chunks;
    }

    private void record(List<List<Item>> chunk, Sender sender, Recorded[] outcomes) {
        try {
            List<List<Recorded>> recorded = QuarkusTransaction.requiringNew()
                    .call(() -> register.together(() -> chunk.stream()
                            .map(part -> recorder.record(requests(part), sender))
                            .toList()));
            for (int part = 0; part < chunk.size(); part++) {
                note(chunk.get(part), recorded.get(part), outcomes);
            }
        } catch (RuntimeException failed) {
            LOG.warnf("A chunk of %d dossiers is recorded one by one after %s", chunk.size(), failed.getClass());
            chunk.forEach(part -> oneByOne(part, sender, outcomes));
        }
    }

    private void oneByOne(List<Item> part, Sender sender, Recorded[] outcomes) {
        for (Item item : part) {
            outcomes[item.index()] = alone(item, sender);
        }
        String dossier = part.get(0).request().dossier();
        try {
            QuarkusTransaction.requiringNew().run(() -> recorder.release(dossier));
        } catch (RuntimeException failed) {
            LOG.warnf("What is parked for dossier %s could not be tried again: %s", dossier, failed.getClass());
        }
    }

    private Recorded alone(Item item, Sender sender) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> recorder.afterWhatWaited(item.request(), sender));
        } catch (RuntimeException failed) {
            return Recorded.rejected(
                    Refusals.of(failed, "event " + item.request().id()));
        }
    }

    private static List<EventRequest> requests(List<Item> part) {
        return part.stream().map(Item::request).toList();
    }

    private static void note(List<Item> part, List<Recorded> recorded, Recorded[] outcomes) {
        for (int index = 0; index < part.size(); index++) {
            outcomes[part.get(index).index()] = recorded.get(index);
        }
    }
}
