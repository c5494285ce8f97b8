package vn.cchc.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import vn.cchc.kit.messaging.CloudEvents;

/**
 * Sends batches of entries. At the first failure the producer is closed from within its own callback, before it can send
 * anything that follows: otherwise a later event of the same key could be acknowledged while an earlier one failed, and the
 * retry would bring them out of order.
 */
final class OutboxPublisher implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxPublisher.class);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private Producer<byte[], byte[]> producer;

    OutboxPublisher(Supplier<Producer<byte[], byte[]>> producers) {
        this.producers = producers;
    }

    /** Sends the entries in order and waits for every acknowledgement. */
    Publication publish(List<OutboxEntry> entries) {
        if (producer == null) {
            producer = producers.get();
        }
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<Future<RecordMetadata>> sent = send(entries, failure);
        List<Long> acknowledged = acknowledged(entries, sent, failure);
        if (failure.get() != null) {
            close();
        }
        return new Publication(acknowledged, Optional.ofNullable(failure.get()));
    }

    private List<Future<RecordMetadata>> send(List<OutboxEntry> entries, AtomicReference<Exception> failure) {
        Producer<byte[], byte[]> current = producer;
        Callback stopAtFailure = (metadata, exception) -> {
            if (exception != null && failure.compareAndSet(null, exception)) {
                current.close(Duration.ZERO);
            }
        };
        List<Future<RecordMetadata>> sent = new ArrayList<>(entries.size());
        for (OutboxEntry entry : entries) {
            if (failure.get() != null) {
                break;
            }
            try {
                sent.add(current.send(message(entry), stopAtFailure));
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            }
        }
        return sent;
    }

    private static List<Long> acknowledged(
            List<OutboxEntry> entries, List<Future<RecordMetadata>> sent, AtomicReference<Exception> failure) {
        List<Long> acknowledged = new ArrayList<>(sent.size());
        Set<String> failedKeys = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            OutboxEntry entry = entries.get(i);
            String key = entry.topic() + ' ' + entry.subject();
            if (!succeeded(sent.get(i), failure)) {
                failedKeys.add(key);
            } else if (!failedKeys.contains(key)) {
                acknowledged.add(entry.id());
            }
        }
        return acknowledged;
    }

    private static boolean succeeded(Future<RecordMetadata> sent, AtomicReference<Exception> failure) {
        try {
            sent.get();
            return true;
        } catch (ExecutionException e) {
            failure.compareAndSet(null, e);
            return false;
        } catch (InterruptedException e) {
            failure.compareAndSet(null, e);
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProducerRecord<byte[], byte[]> message(OutboxEntry entry) {
        var message = new ProducerRecord<>(
                entry.topic(), entry.subject().getBytes(UTF_8), entry.envelope().getBytes(UTF_8));
        message.headers().add("content-type", CloudEvents.CONTENT_TYPE.getBytes(UTF_8));
        return message;
    }

    /** Gives up the producer with whatever it holds; the entries are still in the outbox. */
    @Override
    public void close() {
        if (producer == null) {
            return;
        }
        try {
            producer.close(Duration.ZERO);
        } catch (KafkaException e) {
            LOG.debugf("Producer closed with a failure: %s", e.getMessage());
        }
        producer = null;
    }
}
