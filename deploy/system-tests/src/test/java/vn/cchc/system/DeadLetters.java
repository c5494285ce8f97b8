package vn.cchc.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.cchc.local.RunningStack;

/** What consumers of a stack set aside of the dossier events, and the command that sends it back. */
final class DeadLetters {
    private static final String TOPIC = "cchc.dossier-events.v1";
    private static final String CAUSE = "dlt-cause-message";
    private static final String SERVICE = "dlt-service";

    private final RunningStack stack;

    DeadLetters(RunningStack stack) {
        this.stack = stack;
    }

    /** How the command ended and what it said. */
    record Replayed(int exit, String text) {}

    /** Puts something on the topic that no service wrote. */
    void produce(String key, String value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.stack().kafka());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, key, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The record was not taken", e);
        }
    }

    /** The dead letters of a key, each as the service that set it aside and why. */
    List<String> of(String key) {
        List<String> letters = new ArrayList<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.stack().kafka(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC + ".dlt").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(letter -> {
                    if (key.equals(letter.key())) {
                        letters.add(header(letter, SERVICE) + ": " + header(letter, CAUSE));
                    }
                });
            }
        }
        return letters;
    }

    /** Runs {@code deploy/local/replay} against the stack. */
    Replayed replay() {
        String script =
                stack.layout().repository().resolve("deploy/local/replay").toString();
        ProcessBuilder command = new ProcessBuilder(script, TOPIC).redirectErrorStream(true);
        command.environment().put("CCHC_HOME", stack.layout().home().toString());
        command.environment().remove("CCHC_KAFKA");
        try {
            Process process = command.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Replayed(process.waitFor(), text);
        } catch (IOException e) {
            throw new IllegalStateException("The script can't be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while dead letters were sent back", e);
        }
    }

    private static String header(ConsumerRecord<String, String> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
