package vn.cchc.kit.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.cchc.kit.messaging.MessagingConfig;

/** The settings of the inbox's Kafka clients. Keys and values are bytes, so that a dead letter is what was received. */
final class InboxClients {

    private static final int LARGEST_DEAD_LETTER = 8 * 1024 * 1024;
    private static final int DELIVER_WITHIN_MS = 10_000;

    private InboxClients() {}

    /** @param number tells the consumers of one topic in one replica apart, from 1 */
    static Consumer<byte[], byte[]> consumer(MessagingConfig config, String topic, int number) {
        MessagingConfig.Inbox inbox = config.inbox();
        int session = (int) inbox.session().toMillis();
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, config.kafka());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group(config, topic));
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, numbered(config.service() + "." + topic, number));
        config.instance()
                .ifPresent(name -> settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, numbered(name, number)));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A new group begins with the oldest event, and a group that fell out of the retention with the oldest still
        // there.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, inbox.batchSize());
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, session / 3);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, DELIVER_WITHIN_MS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, DELIVER_WITHIN_MS);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** One that belongs to no group: it disturbs nobody and commits nothing. */
    static Consumer<byte[], byte[]> reader(MessagingConfig config, String topic) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, config.kafka());
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, config.service() + "-again." + topic);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.inbox().batchSize());
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, DELIVER_WITHIN_MS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, DELIVER_WITHIN_MS);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** The consumers of a topic together. */
    static String group(MessagingConfig config, String topic) {
        return config.service() + "." + topic;
    }

    static Admin admin(MessagingConfig config) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                config.kafka(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                DELIVER_WITHIN_MS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                DELIVER_WITHIN_MS));
    }

    /** The first one has the bare name, as when there was only one. */
    static String numbered(String name, int number) {
        return number == 1 ? name : name + "-" + number;
    }

    static Producer<byte[], byte[]> deadLetterProducer(String bootstrap, String clientId) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_DEAD_LETTER);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVER_WITHIN_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, DELIVER_WITHIN_MS / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, DELIVER_WITHIN_MS);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
