package vn.cchc.kit.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.jboss.logging.Logger;
import vn.cchc.kit.messaging.BackOff;
import vn.cchc.kit.messaging.StopSignal;

/** The loop of one consumer: fetch, handle, commit the offsets of what is done, bring the rest again later. */
final class InboxConsumer implements Runnable {

    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration POLL_WHILE_PAUSED = Duration.ofMillis(100);

    private final String topic;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final RecordProcessor processor;
    private final Positions positions;
    private final BackOff backOff;
    private final StopSignal stop;

    InboxConsumer(
            String topic,
            Supplier<Consumer<byte[], byte[]>> consumers,
            RecordProcessor processor,
            Positions positions,
            BackOff backOff,
            StopSignal stop) {
        this.topic = topic;
        this.consumers = consumers;
        this.processor = processor;
        this.positions = positions;
        this.backOff = backOff;
        this.stop = stop;
    }

    @Override
    public void run() {
        while (!stop.given()) {
            try (Consumer<byte[], byte[]> consumer = consumers.get()) {
                consumer.subscribe(List.of(topic), takeOver(consumer));
                consume(consumer);
            } catch (FencedInstanceIdException e) {
                // Coming back would throw the other one out, which would come back too; health shows the dead thread.
                LOG.errorf("Consumer of %s ends: another replica runs under this one's CCHC_INSTANCE", topic);
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Consumer of %s starts again: %s", topic, e.getMessage());
                stop.await(backOff.next());
            }
        }
    }

    private void consume(Consumer<byte[], byte[]> consumer) {
        while (!stop.given()) {
            ConsumerRecords<byte[], byte[]> fetched = consumer.poll(POLL);
            if (!fetched.isEmpty()) {
                handle(consumer, inOrder(fetched));
            }
        }
    }

    /** The database knows better than the group how far it is; the group knows of what was set aside besides. */
    private ConsumerRebalanceListener takeOver(Consumer<byte[], byte[]> consumer) {
        return new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> given) {
                Map<TopicPartition, Long> ends = consumer.endOffsets(given);
                positions
                        .claim(given.stream().map(TopicPartition::partition).toList())
                        .forEach((number, next) -> {
                            TopicPartition partition = new TopicPartition(topic, number);
                            goOn(consumer, partition, next, ends.get(partition));
                        });
            }

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> taken) {
                // Whoever is given them next shuts this consumer out.
            }
        };
    }

    /** A topic that ends before what was read of it is another one; its first events would be passed over from there. */
    private void goOn(Consumer<byte[], byte[]> consumer, TopicPartition partition, long next, long end) {
        if (next > end) {
            LOG.errorf(
                    "%s ends at %d and was read up to %d: it was made anew, or has lost what came last. It is read again from"
                            + " its beginning; what was handled is recognised, what was lost is listed as gaps",
                    partition, end, next);
            positions.setBack(partition.partition());
            consumer.seekToBeginning(List.of(partition));
        } else if (next > consumer.position(partition)) {
            consumer.seek(partition, next);
        }
    }

    private void handle(Consumer<byte[], byte[]> consumer, List<ConsumerRecord<byte[], byte[]>> records) {
        RecordProcessor.Outcome outcome = processor.process(records);
        commit(consumer, records.subList(0, outcome.done()));
        if (outcome.failure().isEmpty()) {
            backOff.reset();
            return;
        }
        RuntimeException failure = outcome.failure().get();
        if (isFenced(failure)) {
            throw failure;
        }
        Duration wait = backOff.next();
        LOG.warnf(
                "Events of %s are tried again in %s: %s: %s",
                topic, wait, failure.getClass().getName(), DeadLetters.withoutPayload(failure));
        rewind(consumer, records.subList(outcome.done(), records.size()));
        waitInGroup(consumer, wait);
    }

    private static boolean isFenced(Throwable failure) {
        return failure != null && (failure instanceof FencedConsumerException || isFenced(failure.getCause()));
    }

    /** Commits what is done. When that fails, the events come again and are recognised, so nothing else needs to be done. */
    private void commit(Consumer<byte[], byte[]> consumer, List<ConsumerRecord<byte[], byte[]>> done) {
        if (done.isEmpty()) {
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        done.forEach(message -> offsets.put(partition(message), new OffsetAndMetadata(message.offset() + 1)));
        try {
            consumer.commitSync(offsets);
        } catch (KafkaException e) {
            LOG.warnf("Offsets of %s were not committed, some events will come again: %s", topic, e.getMessage());
        }
    }

    /** Makes the next polls bring these records again. Partitions that were given away meanwhile are their new owner's. */
    private static void rewind(Consumer<byte[], byte[]> consumer, Iterable<ConsumerRecord<byte[], byte[]>> records) {
        Map<TopicPartition, Long> first = new HashMap<>();
        records.forEach(message -> first.putIfAbsent(partition(message), message.offset()));
        first.keySet().retainAll(consumer.assignment());
        first.forEach(consumer::seek);
    }

    /** Waits with all partitions paused, polling all the while: who doesn't poll is thrown out of the group. */
    private void waitInGroup(Consumer<byte[], byte[]> consumer, Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        while (!stop.given() && System.nanoTime() < end) {
            consumer.pause(consumer.assignment());
            // Only a partition assigned in this very poll can still bring records.
            rewind(consumer, consumer.poll(POLL_WHILE_PAUSED));
        }
        consumer.resume(consumer.assignment());
    }

    private static List<ConsumerRecord<byte[], byte[]>> inOrder(ConsumerRecords<byte[], byte[]> fetched) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(fetched.count());
        fetched.forEach(records::add);
        return records;
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> message) {
        return new TopicPartition(message.topic(), message.partition());
    }
}
