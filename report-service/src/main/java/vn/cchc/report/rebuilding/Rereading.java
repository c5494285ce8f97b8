package vn.cchc.report.rebuilding;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.kit.inbox.TopicReading;
import vn.cchc.kit.inbox.TopicReading.Span;
import vn.cchc.report.projecting.KeptAgain;

/** Reads the topics again into the logs: what was read and how far commit together. */
@ApplicationScoped
class Rereading {

    private static final String PLAN = """
            insert into fact_reading (rebuild, topic, partition, next_offset, end_offset)
            values (:rebuild, :topic, :partition, :next, :end)""";
    private static final String OPEN = """
            select topic from fact_reading where rebuild = :rebuild and next_offset < end_offset order by topic limit 1""";
    private static final String SPANS = """
            select partition, next_offset, end_offset from fact_reading
            where rebuild = :rebuild and topic = :topic order by partition""";
    private static final String ADVANCE = """
            update fact_reading set next_offset = :next
            where rebuild = :rebuild and topic = :topic and partition = :partition""";

    private final EntityManager entities;
    private final TopicReading topics;
    private final List<KeptAgain> logs;

    Rereading(EntityManager entities, TopicReading topics, @All List<InboxHandler> handlers) {
        this.entities = entities;
        this.topics = topics;
        this.logs = handlers.stream()
                .filter(KeptAgain.class::isInstance)
                .map(KeptAgain.class::cast)
                .sorted(Comparator.comparing(KeptAgain::topic))
                .toList();
    }

    /** Notes what there is to read now. Returns whether a topic no longer begins with its first event. */
    boolean plan(UUID rebuild) {
        boolean cut = false;
        for (var log : logs) {
            for (var span : topics.all(log.topic())) {
                cut |= span.from() > 0;
                entities.createNativeQuery(PLAN)
                        .setParameter("rebuild", rebuild)
                        .setParameter("topic", log.topic())
                        .setParameter("partition", span.partition())
                        .setParameter("next", span.from())
                        .setParameter("end", span.to())
                        .executeUpdate();
            }
        }
        return cut;
    }

    /** Reads the next piece; returns how many records it had, or -1 when all was read. */
    long next(UUID rebuild, int most) {
        var open = entities.createNativeQuery(OPEN, String.class)
                .setParameter("rebuild", rebuild)
                .getResultList();
        if (open.isEmpty()) {
            return -1;
        }
        var log = logs.stream()
                .filter(kept -> kept.topic().equals(open.get(0)))
                .findFirst()
                .orElseThrow();
        var before = spans(rebuild, log.topic());
        var left = topics.read(log.topic(), before, most, log::keepAgain);
        left.forEach(span -> advance(rebuild, log.topic(), span));
        return length(before) - length(left);
    }

    private void advance(UUID rebuild, String topic, Span span) {
        entities.createNativeQuery(ADVANCE)
                .setParameter("next", span.from())
                .setParameter("rebuild", rebuild)
                .setParameter("topic", topic)
                .setParameter("partition", span.partition())
                .executeUpdate();
    }

    private static long length(List<Span> spans) {
        return spans.stream().mapToLong(span -> span.to() - span.from()).sum();
    }

    @SuppressWarnings("unchecked")
    private List<Span> spans(UUID rebuild, String topic) {
        List<Object[]> rows = entities.createNativeQuery(SPANS)
                .setParameter("rebuild", rebuild)
                .setParameter("topic", topic)
                .getResultList();
        return rows.stream()
                .map(row -> new Span((Integer) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }
}
