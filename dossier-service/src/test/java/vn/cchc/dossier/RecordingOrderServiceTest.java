package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** The order in which a bad line delivers events is not the order in which they happened, and must not become it. */
@QuarkusTest
class RecordingOrderServiceTest {

    private static final String DAY = "2025-11-03";
    private static final List<List<String>> EPISODES = List.of(
            List.of("FORWARDED", "TAKEN"),
            List.of("PAYMENT_REQUESTED", "PAID"),
            List.of("SUPPLEMENT_REQUESTED", "SUPPLEMENT_RECEIVED"),
            List.of("CONSULTED", "CONSULTATION_ANSWERED"),
            List.of("RESCHEDULED"),
            List.of("APOLOGISED"));
    private static final List<List<String>> ENDS = List.of(
            List.of("FINISHED", "RETURNED"),
            List.of("FINISHED"),
            List.of("WITHDRAWN"),
            List.of("TERMINATED"),
            List.of());

    private final String token = Tokens.of(COMMUNE, Role.COUNTER, Role.OFFICER, Role.HEAD);

    @BeforeEach
    void establish() {
        Province.establish();
    }

    /** An event as it is sent about one dossier, to be sent about another as well. */
    private record Happened(String type, OffsetDateTime at) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyOrderAnySplitAndRepeatsEndAsSendingInOrderDoes(long seed) {
        // Given
        Random random = new Random(seed);
        List<Happened> life = life(random);
        String inOrder = leased();
        String shuffled = leased();
        wired(inOrder, life)
                .forEach(event -> assertThat(send(List.of(event)))
                        .as("%s, seed %d", event, seed)
                        .containsExactly("ACCEPTED"));

        // When
        batches(wired(shuffled, life), random).forEach(this::send);

        // Then
        assertThat(LooksLike.of(shuffled, token)).as("seed %d", seed).isEqualTo(LooksLike.of(inOrder, token));
        assertThat(parked()).doesNotContain(shuffled);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void inOneBatchTheOrderNeedsNoNames(long seed) {
        // Given
        Random random = new Random(seed);
        List<Happened> life = life(random);
        String inOrder = leased();
        String shuffled = leased();
        wired(inOrder, life).forEach(event -> send(List.of(event)));
        List<ObjectNode> nameless = wired(shuffled, life);
        nameless.forEach(event -> event.remove("after"));
        Collections.shuffle(nameless, random);

        // When
        List<String> outcomes = send(nameless);

        // Then
        assertThat(outcomes).containsOnly("ACCEPTED");
        assertThat(LooksLike.of(shuffled, token)).as("seed %d", seed).isEqualTo(LooksLike.of(inOrder, token));
    }

    @Test
    void whatWaitedIsNotLetInBeforeSomethingOlderOfTheSameBatch() {
        // Given
        String code = leased();
        send(List.of(at(code, "FINISHED", "T11:00"), at(code, "RETURNED", "T11:30")));

        // When
        List<String> outcomes = send(List.of(
                at(code, "RECEIVED", "T08:00"),
                at(code, "SUPPLEMENT_REQUESTED", "T09:00"),
                at(code, "SUPPLEMENT_RECEIVED", "T10:00")));

        // Then
        assertThat(outcomes).containsOnly("ACCEPTED");
        assertThat(history(code, COMMUNE).findValuesAsText("type"))
                .containsExactly("RECEIVED", "SUPPLEMENT_REQUESTED", "SUPPLEMENT_RECEIVED", "FINISHED", "RETURNED");
    }

    @Test
    void ofTwoThatHappenedAtOnceTheOneSentFirstGoesFirst() {
        // Given
        String code = leased();
        ObjectNode asked = at(code, "CONSULTED", "T09:00").put("id", "z-" + code);
        ObjectNode handedOn = at(code, "FORWARDED", "T09:00").put("id", "a-" + code);
        send(List.of(asked, handedOn));

        // When
        send(List.of(at(code, "RECEIVED", "T08:00")));

        // Then
        assertThat(history(code, COMMUNE).findValuesAsText("type"))
                .containsExactly("RECEIVED", "CONSULTED", "FORWARDED");
    }

    /** Nobody can know that something older is on the way, unless the sender says so. */
    @Test
    void anEventTheStateAllowsIsTakenUnlessItNamesItsPredecessor() {
        // Given
        String unnamed = leased();
        String named = leased();
        send(List.of(at(unnamed, "RECEIVED", "T08:00"), at(named, "RECEIVED", "T08:00")));
        ObjectNode asked = at(named, "SUPPLEMENT_REQUESTED", "T09:00");
        ObjectNode completed = at(named, "SUPPLEMENT_RECEIVED", "T10:00");
        completed.set("after", asked.get("id"));
        ObjectNode finished = at(named, "FINISHED", "T11:00");
        finished.set("after", completed.get("id"));

        // When
        List<String> alone = send(List.of(at(unnamed, "FINISHED", "T11:00"), finished));
        List<String> older = send(List.of(at(unnamed, "SUPPLEMENT_REQUESTED", "T09:00"), completed, asked));

        // Then
        assertThat(alone).containsExactly("ACCEPTED", "PARKED");
        assertThat(older).containsExactly("REJECTED", "ACCEPTED", "ACCEPTED");
        assertThat(history(named, COMMUNE).findValuesAsText("type"))
                .containsExactly("RECEIVED", "SUPPLEMENT_REQUESTED", "SUPPLEMENT_RECEIVED", "FINISHED");
    }

    @Test
    void theListNamesTheEventThatIsWaitedFor() {
        // Given
        String code = Province.received(COMMUNE, DAY + "T08:00:00+07:00");
        ObjectNode finished = at(code, "FINISHED", "T11:00").put("after", "counter-7-000041");

        // When
        List<String> batch = send(List.of(finished));
        Answer single = post(
                "/api/v1/dossiers/" + code + "/events",
                token,
                at(code, "FINISHED", "T11:00").put("after", "counter-7-000041"));
        Answer itself = post(
                "/api/v1/dossiers/" + code + "/events",
                token,
                finished.deepCopy().put("id", "counter-7-000041"));

        // Then
        assertThat(batch).containsExactly("PARKED");
        JsonNode waiting = parkedOf(code);
        assertThat(waiting.get("after").asText()).isEqualTo("counter-7-000041");
        assertThat(waiting.get("missing").asText()).isEqualTo("predecessor");
        assertThat(waiting.get("why").asText()).startsWith("Chờ sự việc nêu ở trường after");
        assertThat(waiting.get("state").asText()).isEqualTo("WAITING");
        assertThat(single.status()).isEqualTo(409);
        assertThat(single.body()).contains("predecessor-missing");
        assertThat(itself.status()).isEqualTo(400);
        assertThat(itself.body()).contains("/after");
        assertThat(history(code, COMMUNE)).hasSize(1);
    }

    private List<String> send(List<ObjectNode> events) {
        ObjectNode body = Province.JSON.createObjectNode();
        body.putArray("events").addAll(events);
        Answer answer = post("/api/v1/dossier-events", token, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return outcomes(answer.json().get("results"));
    }

    private String leased() {
        ObjectNode wanted = Province.JSON
                .createObjectNode()
                .put("agency", COMMUNE)
                .put("day", DAY)
                .put("size", 1);
        return post("/api/v1/code-blocks", token, wanted)
                .json()
                .at("/codes/from")
                .asText();
    }

    private String parked() {
        return Wire.get("/api/v1/parked-events?limit=200").token(token).answer().body();
    }

    private JsonNode parkedOf(String code) {
        for (JsonNode item : Wire.get("/api/v1/parked-events?limit=200")
                .token(token)
                .answer()
                .json()
                .get("items")) {
            if (item.get("dossier").asText().equals(code)) {
                return item;
            }
        }
        return Province.JSON.missingNode();
    }

    /** Received on a Monday and suspended for two weeks: whoever loses the pause makes it late. */
    private static List<Happened> life(Random random) {
        List<String> types = new ArrayList<>(List.of("CORRECTED", "SUSPENDED", "RESUMED"));
        List<List<String>> episodes = new ArrayList<>(EPISODES);
        Collections.shuffle(episodes, random);
        episodes.subList(0, random.nextInt(EPISODES.size())).forEach(types::addAll);
        types.addAll(ENDS.get(random.nextInt(ENDS.size())));
        List<Happened> life = new ArrayList<>();
        OffsetDateTime at = OffsetDateTime.parse(DAY + "T08:00:00+07:00");
        life.add(new Happened("RECEIVED", at));
        for (String type : types) {
            at = at.plusMinutes(10 + random.nextInt(120)).plusDays(type.equals("RESUMED") ? 14 : 0);
            life.add(new Happened(type, at));
        }
        return life;
    }

    /** Each names the one before it, except the first after the receipt, which has nobody else to wait for. */
    private static List<ObjectNode> wired(String code, List<Happened> life) {
        List<ObjectNode> wired = new ArrayList<>();
        for (Happened happened : life) {
            ObjectNode event = wire(code, happened.type(), happened.at().toString());
            if (wired.size() > 1) {
                event.set("after", wired.get(wired.size() - 1).get("id"));
            }
            wired.add(event);
        }
        return wired;
    }

    private static ObjectNode at(String code, String type, String time) {
        return wire(code, type, DAY + time + ":00+07:00");
    }

    private static ObjectNode wire(String code, String type, String at) {
        return switch (type) {
            case "RECEIVED" -> event(code, type, at).set("data", intake(COMMUNE));
            case "FORWARDED" -> event(code, type, at, "to", JUSTICE);
            case "SUSPENDED", "SUPPLEMENT_REQUESTED", "TERMINATED" -> event(code, type, at, "reason", "Chờ xác minh");
            case "CONSULTED", "CONSULTATION_ANSWERED" -> event(code, type, at, "agency", Province.NEIGHBOUR);
            case "APOLOGISED" -> with(event(code, type, at, "reason", "Ghi sai tên"), "kind", "ERROR");
            case "RESCHEDULED" ->
                with(event(code, type, at, "reason", "Chờ xác minh"), "newDueAt", "2025-11-26T17:00:00+07:00");
            case "PAYMENT_REQUESTED" -> {
                ObjectNode asked = event(code, type, at);
                ((ObjectNode) asked.get("data")).put("amount", 8000);
                yield asked;
            }
            case "CORRECTED" -> {
                ObjectNode corrected = event(code, type, at, "reason", "Ghi nhầm tên");
                ObjectNode applicant = (ObjectNode) intake(COMMUNE).get("applicant");
                ((ObjectNode) corrected.get("data"))
                        .putObject("correction")
                        .set("applicant", applicant.put("name", "Nguyễn Văn Ân"));
                yield corrected;
            }
            default -> event(code, type, at);
        };
    }

    private static ObjectNode with(ObjectNode event, String field, String value) {
        ((ObjectNode) event.get("data")).put(field, value);
        return event;
    }

    /** In any order and any split; now and then an item or a whole batch comes again. */
    private static List<List<ObjectNode>> batches(List<ObjectNode> events, Random random) {
        List<ObjectNode> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        List<List<ObjectNode>> batches = new ArrayList<>();
        int from = 0;
        while (from < shuffled.size()) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(4));
            List<ObjectNode> batch = new ArrayList<>(shuffled.subList(from, to));
            if (random.nextInt(3) == 0) {
                batch.add(events.get(random.nextInt(events.size())));
            }
            batches.add(batch);
            if (random.nextInt(4) == 0) {
                batches.add(batch);
            }
            from = to;
        }
        return batches;
    }
}
