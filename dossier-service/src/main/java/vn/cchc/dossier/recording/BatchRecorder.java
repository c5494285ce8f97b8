package vn.cchc.dossier.recording;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.intake.IntakeConfig;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.Problems;

/**
 * Records many events. A few share a transaction, because that is fast; when one of them makes it fail they are recorded
 * one by one, so that none pays for another.
 */
@ApplicationScoped
class BatchRecorder {

    private static final Logger LOG = Logger.getLogger(BatchRecorder.class);

    /** The class of SQL states that say a constraint was violated, and of those that say a value cannot be stored. */
    private static final String INTEGRITY = "23";

    private static final String DATA = "22";

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

    /** What the database refuses is this item's own fault; any other failure is everybody's, and the batch can be sent again. */
    private void alone(Item item, Sender sender, Recorded[] outcomes) {
        try {
            together(List.of(item), sender, outcomes);
        } catch (RuntimeException failed) {
            boolean unstorable = isRefusedByDatabase(failed, DATA);
            if (!unstorable && !isRefusedByDatabase(failed, INTEGRITY)) {
                throw failed;
            }
            LOG.warnf("Event %s is refused by the database", item.request().id());
            outcomes[item.index()] =
                    Recorded.rejected(Problems.of(unstorable ? ProblemCode.VALIDATION : ProblemCode.CHANGED_MEANWHILE));
        }
    }

    private static boolean isRefusedByDatabase(Throwable failed, String stateClass) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(stateClass)) {
                return true;
            }
        }
        return false;
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
