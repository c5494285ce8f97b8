package vn.cchc.report.rebuilding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.report.missing.OwnedEvents;

/** Reads what the owners of topics keep into the logs: what was read and how far commit together. */
@ApplicationScoped
class OwnerReading {

    private static final String PLAN = "insert into fact_owner_reading (rebuild, topic) values (:rebuild, :topic)";
    private static final String OPEN = """
            select topic, next_cursor from fact_owner_reading
            where rebuild = :rebuild and not finished order by topic limit 1""";
    private static final String ADVANCE = """
            update fact_owner_reading set next_cursor = :next, finished = :finished
            where rebuild = :rebuild and topic = :topic""";

    private final EntityManager entities;
    private final OwnedEvents owners;
    private final KeptLogs logs;

    OwnerReading(EntityManager entities, OwnedEvents owners, KeptLogs logs) {
        this.entities = entities;
        this.owners = owners;
        this.logs = logs;
    }

    /**
     * What was read in one go.
     *
     * @param cut whether the owner keeps events of the topic for a time only
     */
    record Piece(long events, boolean cut) {}

    /** Notes the topics whose owners are to be asked. */
    void plan(UUID rebuild, List<String> topics) {
        for (var topic : topics) {
            entities.createNativeQuery(PLAN)
                    .setParameter("rebuild", rebuild)
                    .setParameter("topic", topic)
                    .executeUpdate();
        }
    }

    /** Reads about so many events of one topic; empty when all was read. */
    Optional<Piece> next(UUID rebuild, int most) {
        List<?> open = entities.createNativeQuery(OPEN)
                .setParameter("rebuild", rebuild)
                .getResultList();
        return open.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> read(rebuild, (String) row[0], (String) row[1], most));
    }

    private Piece read(UUID rebuild, String topic, String from, int most) {
        var log = logs.of(topic);
        var cursor = from.isEmpty() ? null : from;
        boolean cut = false;
        long events = 0;
        do {
            var page = owners.page(topic, cursor);
            log.keepAgain(page.items().stream()
                    .map(CloudEvents::read)
                    .map(ReceivedEvent::of)
                    .toList());
            events += page.items().size();
            cut |= !page.keptForGood();
            cursor = page.next();
        } while (cursor != null && events < most);
        advance(rebuild, topic, cursor);
        return new Piece(events, cut);
    }

    private void advance(UUID rebuild, String topic, String next) {
        entities.createNativeQuery(ADVANCE)
                .setParameter("next", next == null ? "" : next)
                .setParameter("finished", next == null)
                .setParameter("rebuild", rebuild)
                .setParameter("topic", topic)
                .executeUpdate();
    }
}
