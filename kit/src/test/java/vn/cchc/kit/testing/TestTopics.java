package vn.cchc.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Creates, fills and reads topics in tests, with plain clients. */
public final class TestTopics {

    private static final int PARTITIONS = 3;
    /** More than the broker takes elsewhere: a dead letter is its event and the headers that say why it failed. */
    private static final String LARGEST_DEAD_LETTER = "2097152";

    private static final long UP_TO_THE_END = -1;

    private final Map<String, Object> clients;

    public TestTopics(String bootstrap) {
        clients = Map.of("bootstrap.servers", bootstrap);
    }

    /** Creates a topic and its dead-letter topic. */
    public void create(String topic, boolean compacted) {
        Map<String, String> settings = Map.of("cleanup.policy", compacted ? "compact" : "delete");
        NewTopic events = new NewTopic(topic, PARTITIONS, (short) 1).configs(settings);
        NewTopic deadLetters =
                new NewTopic(topic + ".dlt", 1, (short) 1).configs(Map.of("max.message.bytes", LARGEST_DEAD_LETTER));
        try (Admin admin = Admin.create(clients)) {
            Set<String> present = admin.listTopics().names().get();
            admin.createTopics(List.of(events, deadLetters).stream()
                            .filter(wanted -> !present.contains(wanted.name()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not create " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Gives a topic another limit for its records. */
    public void limit(String topic, int bytes) {
        var limit = new AlterConfigOp(
                new ConfigEntry("max.message.bytes", Integer.toString(bytes)), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(clients)) {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(limit)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not limit " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Takes away all that the topic holds, as a retention would. */
    public void cut(String topic) {
        try (Admin admin = Admin.create(clients)) {
            Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
            admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .forEach(partition -> all.put(partition, RecordsToDelete.beforeOffset(UP_TO_THE_END)));
            admin.deleteRecords(all).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not cut " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends text under a key and waits for the acknowledgement. */
    public void send(String topic, String key, String value) {
        send(new ProducerRecord<>(topic, bytes(key), bytes(value)));
    }

    /** Sends a record and waits for the acknowledgement. */
    public void send(ProducerRecord<byte[], byte[]> message) {
        try (var producer = new KafkaProducer<>(clients, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not send to " + message.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything in a topic at this moment, in order per partition. */
    public List<Message> read(String topic) {
        List<Message> messages = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(clients, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Set<TopicPartition> open = new HashSet<>(partitions);
            while (!open.isEmpty()) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> messages.add(Message.of(record)));
                open.removeIf(partition -> consumer.position(partition) >= ends.get(partition));
            }
        }
        return messages;
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /** A record as text. */
    public record Message(String key, String value, Headers headers, int partition, long offset) {

        static Message of(ConsumerRecord<byte[], byte[]> record) {
            return new Message(
                    text(record.key()), text(record.value()), record.headers(), record.partition(), record.offset());
        }

        /** The last header of that name as text, or null. */
        public String header(String name) {
            var header = headers.lastHeader(name);
            return header == null ? null : text(header.value());
        }

        private static String text(byte[] bytes) {
            return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
