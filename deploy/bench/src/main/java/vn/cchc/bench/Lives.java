package vn.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Events of many dossiers at once, one after another as counters and offices send them: the producer's own samples with
 * other dossiers, agencies, procedures and times. The same seed makes the same events but for their ids.
 */
final class Lives {
    /** Dossiers that are open at the same time: what a country's offices have on their desks is far from one batch. */
    private static final int OPEN = 20_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration STEP = Duration.ofHours(20);
    private static final Duration TERM = Duration.ofDays(7);

    private final Path samples;
    private final Map<String, ObjectNode> templates = new HashMap<>();
    private final Random random;
    private final String series;
    private final List<Life> open = new ArrayList<>();
    private int number;

    /** An event as it goes to the topic. */
    record Message(String dossier, byte[] envelope) {}

    /**
     * @param repository where the samples lie
     * @param series letters in the codes that keep these dossiers apart from others
     */
    Lives(Path repository, long seed, String series) {
        this.samples = repository.resolve("dossier-service/src/main/resources/contract/dossier-events");
        this.random = new Random(seed);
        this.series = series;
    }

    /** The next event of any open dossier. */
    Message next() {
        while (open.size() < OPEN) {
            open.add(new Life(random, ++number));
        }
        int chosen = random.nextInt(open.size());
        Life life = open.get(chosen);
        Message message = message(life, life.next());
        if (life.ended()) {
            open.set(chosen, new Life(random, ++number));
        }
        return message;
    }

    /** How many dossiers there are so far. */
    int dossiers() {
        return number;
    }

    /** A dossier taken in at this instant by this agency. */
    Message received(String agency, Instant at) {
        return message(new Life(random, ++number, agency, at), "received");
    }

    private Message message(Life life, String type) {
        ObjectNode event = templates.computeIfAbsent(type, this::template).deepCopy();
        String dossier = "%s-%s-%07d".formatted(life.agency(), series, life.number());
        String at = life.at().toString();
        event.put("id", new UUID(random.nextLong(), random.nextLong()).toString());
        event.put("subject", dossier);
        event.put("time", at);
        event.put("sequence", String.valueOf(life.sequence()));
        ObjectNode data = (ObjectNode) event.get("data");
        data.put("dossier", dossier);
        data.put("occurredAt", at);
        data.put("recordedAt", at);
        data.put("receivingAgency", life.agency());
        data.putNull("competentAgency");
        data.put("channel", life.channel());
        life.describe((ObjectNode) data.get("procedure"));
        life.describe((ObjectNode) data.get("after"), TERM);
        ((ObjectNode) data.get("detail")).replace("faultAgency", data.get("receivingAgency"));
        try {
            return new Message(dossier, JSON.writeValueAsBytes(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode template(String type) {
        try {
            JsonNode sample = JSON.readTree(samples.resolve(type + ".json").toFile());
            return (ObjectNode) sample;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Duration step(Random random) {
        return Duration.ofSeconds(60 + random.nextInt((int) STEP.toSeconds()));
    }
}
