package vn.cchc.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import vn.cchc.kit.messaging.InvalidEnvelopeException;
import vn.cchc.kit.messaging.MessagingConfig;

/**
 * Reads a topic again beside its consumer, which goes on undisturbed: in no group, from where the caller says, up to where the
 * topic ended when it was asked. How far it came is the caller's to keep, in the transaction in which it keeps what was read.
 */
@ApplicationScoped
public class TopicReading {

    private static final Duration POLL = Duration.ofMillis(500);

    /** Half a minute without a record is no reading any more: the caller tries again later. */
    private static final int MOST_SILENT_POLLS = 60;

    private final MessagingConfig config;

    TopicReading(MessagingConfig config) {
        this.config = config;
    }

    /**
     * What is to be read of a partition.
     *
     * @param from the first offset
     * @param to the offset behind the last
     */
    public record Span(int partition, long from, long to) {

        boolean done() {
            return from >= to;
        }
    }

    /** Takes events in the order of their partitions; what is no event of ours is not among them. */
    public interface Taker {
        void take(List<ReceivedEvent> events);
    }

    /** All that the topic holds now. Where a span does not begin with 0, a retention has cut the topic. */
    public List<Span> all(String topic) {
        try (Consumer<byte[], byte[]> consumer = InboxClients.reader(config, topic)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            return partitions.stream()
                    .map(partition -> new Span(partition.partition(), begins.get(partition), ends.get(partition)))
                    .toList();
        }
    }

    /** Reads about so many records, and returns what is left to be read. */
    public List<Span> read(String topic, List<Span> spans, int most, Taker taker) {
        try (Consumer<byte[], byte[]> consumer = InboxClients.reader(config, topic)) {
            Map<TopicPartition, Long> ends = new HashMap<>();
            spans.stream()
                    .filter(span -> !span.done())
                    .forEach(span -> ends.put(new TopicPartition(topic, span.partition()), span.to()));
            consumer.assign(ends.keySet());
            spans.stream()
                    .filter(span -> !span.done())
                    .forEach(span -> consumer.seek(new TopicPartition(topic, span.partition()), span.from()));
            int silent = 0;
            for (int read = 0; read < most && isUnfinished(consumer, ends); ) {
                int taken = take(consumer, ends, taker);
                read += taken;
                silent = taken == 0 ? silent + 1 : 0;
                if (silent > MOST_SILENT_POLLS) {
                    throw new IllegalStateException(topic + " gives nothing more, but should hold " + ends);
                }
            }
            return left(consumer, topic, spans);
        }
    }

    private static int take(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, Taker taker) {
        List<ReceivedEvent> events = new ArrayList<>();
        var fetched = consumer.poll(POLL);
        for (ConsumerRecord<byte[], byte[]> message : fetched) {
            if (message.offset() < ends.get(new TopicPartition(message.topic(), message.partition()))) {
                readable(message, events);
            }
        }
        if (!events.isEmpty()) {
            taker.take(events);
        }
        return fetched.count();
    }

    /** What the inbox could not read either lies in the dead letters. */
    private static void readable(ConsumerRecord<byte[], byte[]> message, List<ReceivedEvent> events) {
        try {
            events.add(RecordProcessor.event(message));
        } catch (PoisonEventException | InvalidEnvelopeException unreadable) {
            return;
        }
    }

    private static boolean isUnfinished(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private static List<Span> left(Consumer<byte[], byte[]> consumer, String topic, List<Span> spans) {
        return spans.stream()
                .map(span -> span.done()
                        ? span
                        : new Span(
                                span.partition(),
                                Math.min(consumer.position(new TopicPartition(topic, span.partition())), span.to()),
                                span.to()))
                .toList();
    }
}
