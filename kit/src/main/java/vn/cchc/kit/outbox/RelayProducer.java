package vn.cchc.kit.outbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.cchc.kit.messaging.MessagingConfig;

/** The settings of the relay's producer. */
final class RelayProducer {

    private RelayProducer() {}

    static Producer<byte[], byte[]> create(MessagingConfig config) {
        int deliverWithin = (int) config.relay().deliverWithin().toMillis();
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, config.kafka());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, config.service() + "-outbox");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // One request at a time per partition: what follows a failed request must not have been sent already.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, deliverWithin);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, deliverWithin / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, deliverWithin / 2);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
