package vn.cchc.kit.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/**
 * Command: sends the dead letters of a topic back to it, key, value and event id unchanged, after what made them fail was
 * mended. Its own consumer group remembers which were sent back, so that each is replayed once. Consumers that handled an
 * event before drop it again.
 *
 * <p>{@code deploy/local/replay <topic>}, or elsewhere {@code cd report-service/target/quarkus-app/lib &&
 * CCHC_KAFKA=<bootstrap> java -Dorg.jboss.logging.provider=jdk -cp 'boot/*:main/*' vn.cchc.kit.inbox.ReplayDeadLetters
 * <topic>}
 */
public final class ReplayDeadLetters {

    private static final Logger LOG = Logger.getLogger(ReplayDeadLetters.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int USAGE = 2;

    private final String bootstrap;
    private final String topic;

    ReplayDeadLetters(String bootstrap, String topic) {
        this.bootstrap = bootstrap;
        this.topic = topic;
    }

    /** Takes the topic (without {@code .dlt}); the brokers come from the environment. */
    public static void main(String[] arguments) {
        String bootstrap = System.getenv().getOrDefault("CCHC_KAFKA", "127.0.0.1:19092");
        if (arguments.length != 1) {
            LOG.error("Usage: ReplayDeadLetters <topic>");
            System.exit(USAGE);
        }
        Counts counts = new ReplayDeadLetters(bootstrap, arguments[0]).run();
        LOG.infof(
                "Replayed %d dead letters of %s, left out %d without value",
                counts.replayed, arguments[0], counts.left);
    }

    /** Replays what is in the dead-letter topic at this moment; what fails again meanwhile is left for the next run. */
    Counts run() {
        Counts counts = new Counts();
        try (Consumer<byte[], byte[]> consumer = consumer();
                Producer<byte[], byte[]> producer = InboxClients.deadLetterProducer(bootstrap, "replay." + topic)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic + DeadLetters.SUFFIX).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                replay(consumer, producer, ends, counts);
            }
        }
        return counts;
    }

    private void replay(
            Consumer<byte[], byte[]> consumer,
            Producer<byte[], byte[]> producer,
            Map<TopicPartition, Long> ends,
            Counts counts) {
        ConsumerRecords<byte[], byte[]> letters = consumer.poll(POLL);
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> letter : letters) {
            TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
            if (letter.offset() >= ends.get(partition)) {
                continue;
            }
            if (letter.headers().lastHeader(DeadLetters.VALUE_OMITTED) == null) {
                sent.add(producer.send(original(letter)));
                counts.replayed++;
            } else {
                counts.left++;
            }
            done.put(partition, new OffsetAndMetadata(letter.offset() + 1));
        }
        producer.flush();
        sent.forEach(ReplayDeadLetters::requireAcknowledged);
        consumer.commitSync(done);
    }

    private ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
        var original = new ProducerRecord<>(topic, letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!header.key().startsWith(DeadLetters.HEADER_PREFIX)) {
                original.headers().add(header);
            }
        });
        return original;
    }

    private static void requireAcknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new KafkaException("A dead letter could not be sent back; run again", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "replay." + topic);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** How many were replayed, and how many had to be left out because their value was too large to keep. */
    static final class Counts {
        private int replayed;
        private int left;

        int replayed() {
            return replayed;
        }

        int left() {
            return left;
        }
    }
}
