package vn.cchc.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;

/** Handles a batch of records in one go; when that fails, one by one, setting aside those that can't be handled. */
final class RecordProcessor {

    private static final Logger LOG = Logger.getLogger(RecordProcessor.class);

    private final OnceOnly onceOnly;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;
    private final int attempts;
    private final Map<TopicPartition, Attempts> failed = new HashMap<>();

    RecordProcessor(OnceOnly onceOnly, DeadLetters deadLetters, InboxMetrics metrics, int attempts) {
        this.onceOnly = onceOnly;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.attempts = attempts;
    }

    /** Handles records in order. What the outcome doesn't count as done must be brought again. */
    Outcome process(List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            List<ReceivedEvent> events = new ArrayList<>(records.size());
            records.forEach(message -> events.add(event(message)));
            onceOnly.handle(events, next(records));
            return Outcome.all(records);
        } catch (RuntimeException e) {
            if (Failure.of(e) == Failure.TRANSIENT) {
                return new Outcome(0, Optional.of(e));
            }
        }
        return oneByOne(records);
    }

    private static Map<Integer, Long> next(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<Integer, Long> next = new HashMap<>();
        records.forEach(message -> next.merge(message.partition(), message.offset() + 1, Math::max));
        return next;
    }

    private Outcome oneByOne(List<ConsumerRecord<byte[], byte[]>> records) {
        for (int done = 0; done < records.size(); done++) {
            Optional<RuntimeException> failure = single(records.get(done));
            if (failure.isPresent()) {
                return new Outcome(done, failure);
            }
        }
        return Outcome.all(records);
    }

    private Optional<RuntimeException> single(ConsumerRecord<byte[], byte[]> message) {
        try {
            ReceivedEvent event = event(message);
            MDC.put("eventId", event.id().toString());
            onceOnly.handle(List.of(event), next(List.of(message)));
            return Optional.empty();
        } catch (RuntimeException e) {
            return isHopeless(message, e) ? setAside(message, e) : Optional.of(e);
        } finally {
            MDC.remove("eventId");
        }
    }

    private boolean isHopeless(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
        return switch (Failure.of(cause)) {
            case POISON -> true;
            case TRANSIENT -> false;
            case DOUBTFUL -> attemptsAt(message) >= attempts;
        };
    }

    private int attemptsAt(ConsumerRecord<byte[], byte[]> message) {
        TopicPartition partition = new TopicPartition(message.topic(), message.partition());
        return failed.merge(partition, new Attempts(message.offset(), 1), Attempts::plus)
                .count();
    }

    private Optional<RuntimeException> setAside(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
        try {
            if (Failure.of(cause) == Failure.DOUBTFUL) {
                LOG.errorf("An event could not be handled: %s", trace(cause));
            }
            deadLetters.send(message, cause);
            metrics.deadLetter();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** Where it failed, without the message, which may quote the event. */
    private static String trace(Throwable cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        return cause.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }

    static ReceivedEvent event(ConsumerRecord<byte[], byte[]> message) {
        if (message.key() == null) {
            throw new PoisonEventException("no key");
        }
        CloudEvent event = CloudEvents.read(message.value());
        if (!event.subject().equals(new String(message.key(), UTF_8))) {
            throw new PoisonEventException("the key is not the subject");
        }
        return ReceivedEvent.of(event);
    }

    /**
     * What came of a batch.
     *
     * @param done how many records, from the first, are dealt with
     * @param failure why the rest isn't
     */
    record Outcome(int done, Optional<RuntimeException> failure) {

        static Outcome all(List<ConsumerRecord<byte[], byte[]>> records) {
            return new Outcome(records.size(), Optional.empty());
        }
    }

    private record Attempts(long offset, int count) {

        static Attempts plus(Attempts before, Attempts now) {
            return before.offset() == now.offset() ? new Attempts(now.offset(), before.count() + 1) : now;
        }
    }
}
