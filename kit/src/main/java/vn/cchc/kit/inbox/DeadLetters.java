package vn.cchc.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;
import vn.cchc.kit.messaging.InvalidEnvelopeException;

/** Sets records aside in {@code <topic>.dlt}, as they were, with headers that say where they came from and why. */
final class DeadLetters implements AutoCloseable {

    static final String SUFFIX = ".dlt";
    static final String HEADER_PREFIX = "dlt-";
    static final String VALUE_OMITTED = HEADER_PREFIX + "value-omitted";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String service;
    private Producer<byte[], byte[]> producer;

    DeadLetters(Supplier<Producer<byte[], byte[]>> producers, String service) {
        this.producers = producers;
        this.service = service;
    }

    /**
     * Writes the dead letter and waits for its acknowledgement.
     *
     * @throws KafkaException if Kafka did not take it; the record must then not be passed over
     */
    void send(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
        ProducerRecord<byte[], byte[]> letter = letter(message, message.value(), cause);
        try {
            deliver(letter);
        } catch (RecordTooLargeException e) {
            // The headers made it too large. Its place in the original topic is kept, its content is not.
            ProducerRecord<byte[], byte[]> shortened = letter(message, null, cause);
            header(shortened, "value-omitted", "true");
            deliver(shortened);
        }
        LOG.errorf(
                "Record %s-%d@%d was set aside as a dead letter: %s",
                message.topic(),
                message.partition(),
                message.offset(),
                cause.getClass().getName());
    }

    private synchronized void deliver(ProducerRecord<byte[], byte[]> letter) {
        if (producer == null) {
            producer = producers.get();
        }
        try {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException kafka) {
                throw kafka;
            }
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private ProducerRecord<byte[], byte[]> letter(
            ConsumerRecord<byte[], byte[]> message, byte[] value, RuntimeException cause) {
        var letter = new ProducerRecord<>(message.topic() + SUFFIX, message.key(), value);
        message.headers().forEach(original -> {
            if (!original.key().startsWith(HEADER_PREFIX)) {
                letter.headers().add(original);
            }
        });
        header(letter, "original-topic", message.topic());
        header(letter, "original-partition", Integer.toString(message.partition()));
        header(letter, "original-offset", Long.toString(message.offset()));
        header(letter, "original-timestamp", Long.toString(message.timestamp()));
        header(letter, "service", service);
        header(letter, "cause-class", cause.getClass().getName());
        header(letter, "cause-message", withoutPayload(cause));
        return letter;
    }

    /** Only messages known to hold no data; the text of other exceptions may quote the event. */
    static String withoutPayload(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PoisonEventException || cause instanceof InvalidEnvelopeException) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof SQLException sql) {
                return "SQL state " + sql.getSQLState();
            }
        }
        return failure.getClass().getSimpleName();
    }

    private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().add(HEADER_PREFIX + name, value.getBytes(UTF_8));
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
