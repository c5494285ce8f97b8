package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.dossier.RecordingModel.Event;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/**
 * A counter with a bad line: batches of random lives arrive in any order, twice, or not at all until they are sent again. The
 * outcome of each item, each state and each history are those of a plain model.
 */
@QuarkusTest
class RecordingModelServiceTest {

    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2025-11-17T08:00:00+07:00");
    private static final int DOSSIERS = 6;
    private static final List<List<String>> EPISODES = List.of(
            List.of("FORWARDED"),
            List.of("SUSPENDED", "RESUMED"),
            List.of("PAYMENT_REQUESTED", "PAID"),
            List.of("SUPPLEMENT_REQUESTED", "SUPPLEMENT_RECEIVED"));
    private static final List<List<String>> ENDS =
            List.of(List.of("FINISHED", "RETURNED"), List.of("FINISHED"), List.of("WITHDRAWN"), List.of());

    private final String token = Tokens.of(COMMUNE, Role.COUNTER, Role.OFFICER);

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private record Item(String code, Event event, ObjectNode wire) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverTheLineDoesTheModelAgrees(long seed) {
        // Given
        Random random = new Random(seed);
        Map<String, RecordingModel> models = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>();
        leased().forEach(code -> {
            models.put(code, new RecordingModel());
            items.addAll(life(code, random));
        });
        Deque<List<Item>> line = batches(items, random);

        // When
        while (!line.isEmpty()) {
            List<Item> batch = line.poll();
            boolean lost = random.nextInt(5) == 0 && !line.isEmpty();
            if (lost) {
                line.add(batch);
                continue;
            }
            send(batch, models, "seed " + seed);
            if (random.nextInt(4) == 0) {
                send(batch, models, "again, seed " + seed);
            }
        }

        // Then
        models.forEach((code, model) -> agrees(code, model, seed));
    }

    private void send(List<Item> batch, Map<String, RecordingModel> models, String what) {
        ObjectNode body = Province.JSON.createObjectNode();
        body.putArray("events").addAll(batch.stream().map(Item::wire).toList());
        Answer answer = post("/api/v1/dossier-events", token, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(Province.outcomes(answer.json().get("results")))
                .as(what + ": " + answer.body())
                .isEqualTo(expected(batch, models));
    }

    /** What a model knows of an id beforehand decides, and for what is new what it makes of it; a second time is a repeat. */
    private static List<String> expected(List<Item> batch, Map<String, RecordingModel> models) {
        Map<String, String> outcomes = new HashMap<>();
        Map<String, List<Event>> news = new LinkedHashMap<>();
        for (Item item : batch) {
            RecordingModel model = models.get(item.code());
            String id = item.event().id();
            if (model.knows(id) || model.parks(id)) {
                outcomes.put(id, model.knows(id) ? "DUPLICATE" : "PARKED");
            }
            news.computeIfAbsent(item.code(), code -> new ArrayList<>()).add(item.event());
        }
        news.forEach((code, events) -> models.get(code).take(events).forEach(outcomes::putIfAbsent));
        Set<String> once = new HashSet<>();
        return batch.stream()
                .map(item -> item.event().id())
                .map(id -> once.add(id) || !outcomes.get(id).equals("ACCEPTED") ? outcomes.get(id) : "DUPLICATE")
                .toList();
    }

    private void agrees(String code, RecordingModel model, long seed) {
        if (model.state().equals("NONE")) {
            return;
        }
        JsonNode dossier =
                Wire.get("/api/v1/dossiers/" + code).token(token).answer().json();
        String state = dossier.get("state").asText().replaceAll("ACCEPTED|PROCESSING", "RUNNING");
        assertThat(state).as("state of %s, seed %d", code, seed).isEqualTo(model.state());
        assertThat(history(code, COMMUNE).findValuesAsText("type"))
                .as("history of %s, seed %d", code, seed)
                .isEqualTo(model.history());
        assertThat(dossier.get("sequence").asInt()).isEqualTo(model.history().size());
        assertThat(parked(code)).as("parked of %s, seed %d", code, seed).isEqualTo(model.parked());
    }

    private long parked(String code) {
        long count = 0;
        String cursor = "";
        while (cursor != null) {
            JsonNode page = Wire.get("/api/v1/parked-events?limit=200" + cursor)
                    .token(token)
                    .answer()
                    .json();
            count += StreamSupport.stream(page.get("items").spliterator(), false)
                    .filter(item -> item.get("dossier").asText().equals(code))
                    .count();
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asText();
        }
        return count;
    }

    private List<String> leased() {
        ObjectNode wanted = Province.JSON
                .createObjectNode()
                .put("agency", COMMUNE)
                .put("day", "2025-11-17")
                .put("size", DOSSIERS);
        String from = post("/api/v1/code-blocks", token, wanted)
                .json()
                .at("/codes/from")
                .asText();
        String prefix = from.substring(0, from.length() - 4);
        int first = Integer.parseInt(from.substring(from.length() - 4));
        List<String> codes = new ArrayList<>();
        for (int number = first; number < first + DOSSIERS; number++) {
            codes.add(prefix + "%04d".formatted(number));
        }
        return codes;
    }

    /** Everything that happens to one dossier, a few minutes apart. */
    private static List<Item> life(String code, Random random) {
        List<String> types = new ArrayList<>(List.of("RECEIVED"));
        for (int episode = random.nextInt(4); episode > 0; episode--) {
            types.addAll(EPISODES.get(random.nextInt(EPISODES.size())));
        }
        types.addAll(ENDS.get(random.nextInt(ENDS.size())));
        List<Item> items = new ArrayList<>();
        int minute = random.nextInt(60);
        for (String type : types) {
            minute += 1 + random.nextInt(30);
            ObjectNode wire = wire(code, type, MONDAY.plusMinutes(minute).toString());
            items.add(new Item(code, new Event(wire.get("id").asText(), type, minute), wire));
        }
        return items;
    }

    private static ObjectNode wire(String code, String type, String at) {
        return switch (type) {
            case "RECEIVED" -> event(code, type, at).set("data", intake(COMMUNE));
            case "FORWARDED" -> event(code, type, at, "to", JUSTICE);
            case "SUSPENDED", "SUPPLEMENT_REQUESTED" -> event(code, type, at, "reason", "Chờ xác minh");
            case "PAYMENT_REQUESTED" -> {
                ObjectNode asked = event(code, type, at);
                ((ObjectNode) asked.get("data")).put("amount", 8000);
                yield asked;
            }
            default -> event(code, type, at);
        };
    }

    /** In any order; now and then an item stands twice in its batch. */
    private static Deque<List<Item>> batches(List<Item> items, Random random) {
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        Deque<List<Item>> batches = new ArrayDeque<>();
        int from = 0;
        while (from < shuffled.size()) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(9));
            List<Item> batch = new ArrayList<>(shuffled.subList(from, to));
            if (random.nextInt(4) == 0) {
                batch.add(batch.get(random.nextInt(batch.size())));
            }
            batches.add(batch);
            from = to;
        }
        return batches;
    }
}
