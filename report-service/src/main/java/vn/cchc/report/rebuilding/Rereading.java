package vn.cchc.report.rebuilding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.inbox.TopicReading;
import vn.cchc.kit.inbox.TopicReading.Span;

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
    private final KeptLogs logs;

    Rereading(EntityManager entities, TopicReading topics, KeptLogs logs) {
        this.entities = entities;
        this.topics = topics;
        this.logs = logs;
    }

    /** Notes what there is to read now. Returns the topics that no longer begin with their first event. */
    List<String> plan(UUID rebuild) {
        return logs.topics().stream().filter(topic -> plan(rebuild, topic)).toList();
    }

    private boolean plan(UUID rebuild, String topic) {
        boolean cut = false;
        for (var span : topics.all(topic)) {
            cut |= span.from() > 0;
            entities.createNativeQuery(PLAN)
                    .setParameter("rebuild", rebuild)
                    .setParameter("topic", topic)
                    .setParameter("partition", span.partition())
                    .setParameter("next", span.from())
                    .setParameter("end", span.to())
                    .executeUpdate();
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
        var log = logs.of((String) open.get(0));
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
