package vn.cchc.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What an older system may have done with dossiers of the past months, by chance and the same for a seed and a day: received
 * anywhere in the province by any channel, handed about, paused, put off, refused, withdrawn, stopped, left open, late or not.
 */
final class RandomHistory {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final int OLDEST_DAYS = 140;

    /** Numbers of an older system, beyond those that counters here reach in a day. */
    private static final int FIRST_NUMBER = 5001;

    private static final List<String> COMMUNES =
            List.of("H90.41", "H90.42", "H90.43", "H90.44", "H90.45", "H90.46", "H90.47", "H90.48");
    private static final List<String> DEPARTMENTS = List.of("H90", "H90.10", "H90.11", "H90.13", "H90.14", "H90.17");

    private final Random random;
    private final OffsetDateTime now;
    private final List<JsonNode> procedures = new ArrayList<>();
    private final List<LoadedLife> lives = new ArrayList<>();

    RandomHistory(long seed, OffsetDateTime now) {
        this.random = new Random(seed);
        this.now = now.withOffsetSameInstant(VIETNAM);
        catalogue().get("procedures").forEach(procedures::add);
    }

    /** The events of so many more dossiers, each by itself. */
    List<List<Map<String, Object>>> dossiers(int count) {
        List<List<Map<String, Object>>> all = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            LoadedLife life = begun();
            life.goOn(now);
            lives.add(life);
            all.add(life.newEvents());
        }
        return all;
    }

    /** What is corrected, or told of late, of every fourth dossier so far. */
    List<List<Map<String, Object>>> afterthoughts() {
        List<List<Map<String, Object>>> all = new ArrayList<>();
        for (int index = 0; index < lives.size(); index += 4) {
            LoadedLife life = lives.get(index);
            life.isCorrected(otherProcedure(life), oneOf(DEPARTMENTS));
            life.goOn(now);
            all.add(life.newEvents());
        }
        return all.stream().filter(events -> !events.isEmpty()).toList();
    }

    private LoadedLife begun() {
        OffsetDateTime receivedAt = receivedAt();
        JsonNode procedure = oneOf(inForce(receivedAt.toLocalDate()));
        boolean provincial = procedure.get("level").asText().equals("PROVINCE");
        String receiving = provincial && random.nextBoolean() ? oneOf(DEPARTMENTS) : oneOf(COMMUNES);
        String competent = provincial ? oneOf(DEPARTMENTS) : random.nextInt(5) == 0 ? oneOf(COMMUNES) : receiving;
        String code = "%s-%s-%d"
                .formatted(
                        receiving,
                        receivedAt.format(DateTimeFormatter.ofPattern("yyMMdd")),
                        FIRST_NUMBER + lives.size());
        LoadedLife life = new LoadedLife(random, code, version(procedure, receivedAt.toLocalDate()), receivedAt);
        life.isReceived(procedure.get("code").asText(), receiving, competent);
        return life;
    }

    /** Mostly in office hours; some online ones at night or on a Sunday. */
    private OffsetDateTime receivedAt() {
        LocalDate day = now.toLocalDate().minusDays(1 + random.nextInt(OLDEST_DAYS));
        int hour = random.nextInt(6) == 0 ? random.nextInt(24) : 7 + random.nextInt(10);
        return day.atTime(hour, random.nextInt(60), random.nextInt(60)).atOffset(VIETNAM);
    }

    private List<JsonNode> inForce(LocalDate day) {
        return procedures.stream()
                .filter(procedure -> version(procedure, day) != null)
                .toList();
    }

    /** Another one of the same day and level, now and then. */
    private String otherProcedure(LoadedLife life) {
        return random.nextInt(3) > 0
                ? null
                : oneOf(inForce(life.receivedAt().toLocalDate())).get("code").asText();
    }

    private static JsonNode version(JsonNode procedure, LocalDate day) {
        for (JsonNode version : procedure.get("versions")) {
            boolean begun =
                    !LocalDate.parse(version.get("effectiveFrom").asText()).isAfter(day);
            boolean over = version.path("effectiveTo").isTextual()
                    && LocalDate.parse(version.get("effectiveTo").asText()).isBefore(day);
            if (begun && !over) {
                return version;
            }
        }
        return null;
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static JsonNode catalogue() {
        try (InputStream in = RandomHistory.class.getResourceAsStream("/demo/procedures.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
