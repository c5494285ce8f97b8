package vn.cchc.bench;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic of dossier events, written to as the relay of dossier-service does: the dossier's code is the key. */
final class EventTopic implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    EventTopic(BenchStack stack) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.running().stack().kafka());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void send(Lives.Message message) {
        producer.send(new ProducerRecord<>(Reports.DOSSIER_TOPIC, message.dossier(), message.envelope()));
    }

    /** Returns when all that was sent is in the topic. */
    @Override
    public void close() {
        producer.close();
    }
}
