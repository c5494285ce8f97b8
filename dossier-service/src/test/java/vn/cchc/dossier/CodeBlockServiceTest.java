package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Codes leased to counters: good for their day, for their counter, and until they are given back. */
@QuarkusTest
class CodeBlockServiceTest {

    private static final String PATH = "/api/v1/code-blocks";
    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void aCodeIsGoodForItsDayAndItsCounterOnly() {
        // Given
        String code = Province.leasedCode(COMMUNE, "2025-11-17");
        ObjectNode intake = intake(COMMUNE).put("code", code);
        String colleague = Tokens.with(Role.COUNTER, COMMUNE, Map.of("sub", "counter-two"));

        // When
        Answer otherDay = post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake.put("occurredAt", TUESDAY));
        Answer otherCounter = post("/api/v1/dossiers", colleague, intake.put("occurredAt", MONDAY));
        Answer right = post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake.put("occurredAt", MONDAY));

        // Then
        assertProblem(otherDay, 422, "code-of-another-day").at("/code");
        assertProblem(otherCounter, 422, "code-of-another-counter").at("/code");
        assertThat(right.status()).as(right.body()).isEqualTo(201);
    }

    @Test
    void theDayEndsAtMidnightOfTheBusinessZone() {
        // Given
        String late = Province.leasedCode(COMMUNE, "2025-11-17");
        String early = Province.leasedCode(COMMUNE, "2025-11-18");

        // When
        Answer lastMoment = post(
                "/api/v1/dossiers",
                token(Role.COUNTER, COMMUNE),
                intake(COMMUNE).put("code", late).put("occurredAt", "2025-11-17T16:59:59.999Z"));
        Answer firstMoment = post(
                "/api/v1/dossiers",
                token(Role.COUNTER, COMMUNE),
                intake(COMMUNE).put("code", early).put("occurredAt", "2025-11-17T17:00:00Z"));

        // Then
        assertThat(lastMoment.status()).as(lastMoment.body()).isEqualTo(201);
        assertThat(firstMoment.status()).as(firstMoment.body()).isEqualTo(201);
    }

    @Test
    void whatWasGivenBackIsAcceptedNoLonger() {
        // Given
        JsonNode block = lease(COMMUNE, "2025-11-17", 2);
        String from = block.at("/codes/from").asText();
        String to = block.at("/codes/to").asText();
        String counter = token(Role.COUNTER, COMMUNE);
        post("/api/v1/dossiers", counter, intake(COMMUNE).put("code", from).put("occurredAt", MONDAY));

        // When
        Answer returned = post(PATH + "/" + from + "/return", counter, Province.JSON.createObjectNode());
        Answer again = post(PATH + "/" + from + "/return", counter, Province.JSON.createObjectNode());
        Answer used = post(
                "/api/v1/dossiers", counter, intake(COMMUNE).put("code", to).put("occurredAt", MONDAY));

        // Then
        assertThat(returned.json().get("state").asText()).isEqualTo("RETURNED");
        assertThat(returned.json().get("used").asInt()).isEqualTo(1);
        assertThat(again.json()).isEqualTo(returned.json());
        assertProblem(used, 422, "code-block-returned").at("/code");
    }

    @Test
    void aHeadTakesABlockOverForAnotherAccount() {
        // Given
        JsonNode block = lease(COMMUNE, "2025-11-17", 3);
        String from = block.at("/codes/from").asText();
        String to = block.at("/codes/to").asText();
        String first = token(Role.COUNTER, COMMUNE);
        String second = Tokens.with(Role.COUNTER, COMMUNE, Map.of("sub", "counter-two"));
        post("/api/v1/dossiers", first, intake(COMMUNE).put("code", from).put("occurredAt", MONDAY));

        // When
        Answer taken = takeOver(from, token(Role.HEAD, COMMUNE), "counter-two");
        Answer again = takeOver(from, token(Role.HEAD, COMMUNE), "counter-two");
        Answer former =
                post("/api/v1/dossiers", first, intake(COMMUNE).put("code", to).put("occurredAt", MONDAY));
        Answer latter =
                post("/api/v1/dossiers", second, intake(COMMUNE).put("code", to).put("occurredAt", MONDAY));

        // Then
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().get("holder").asText()).isEqualTo("counter-two");
        assertThat(taken.json().get("leasedBy")).isEqualTo(block.get("leasedBy"));
        assertThat(taken.json().at("/takeOvers")).hasSize(1);
        assertThat(taken.json().at("/takeOvers/0/from")).isEqualTo(block.get("leasedBy"));
        assertThat(taken.json().at("/takeOvers/0/reason").asText()).isEqualTo("Máy hỏng");
        assertThat(again.json()).isEqualTo(taken.json());
        assertProblem(former, 422, "code-of-another-counter").at("/code");
        assertThat(latter.status()).as(latter.body()).isEqualTo(201);
    }

    @Test
    void nobodyElseTakesABlockOverAndNothingIsLeftOfAReturnedOne() {
        // Given
        String from = lease(COMMUNE, "2025-11-17", 1).at("/codes/from").asText();
        String head = token(Role.HEAD, COMMUNE);

        // When
        Answer counter = takeOver(from, token(Role.COUNTER, COMMUNE), "counter-two");
        Answer neighbour = takeOver(from, token(Role.HEAD, NEIGHBOUR), "counter-two");
        Answer nobody = takeOver(from, head, "hai người");
        post(PATH + "/" + from + "/return", head, Province.JSON.createObjectNode());
        Answer late = takeOver(from, head, "counter-two");

        // Then
        assertProblem(counter, 403, "forbidden");
        assertProblem(neighbour, 404, "not-found");
        assertProblem(nobody, 400, "validation").at("/account");
        assertProblem(late, 409, "code-block-returned");
    }

    private static Answer takeOver(String from, String token, String account) {
        String body = Province.JSON
                .createObjectNode()
                .put("account", account)
                .put("reason", "Máy hỏng")
                .toString();
        return Wire.send("PUT", PATH + "/" + from + "/holder", body)
                .token(token)
                .answer();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1926-11-20", "2025-09-20", "2025-11-28", "2125-11-20", "2199-12-31"})
    void aDayFarFromTodayIsRefused(String day) {
        // Given
        ObjectNode wanted = Province.JSON
                .createObjectNode()
                .put("agency", COMMUNE)
                .put("day", day)
                .put("size", 1);

        // When
        Answer refused = post(PATH, token(Role.COUNTER, COMMUNE), wanted);
        Answer allowed = post(PATH, token(Role.COUNTER, COMMUNE), wanted.put("day", "2025-11-27"));

        // Then
        assertProblem(refused, 422, "day-not-leasable").at("/day");
        assertThat(allowed.status()).as(allowed.body()).isEqualTo(201);
    }

    @Test
    void listsBlocksWithTheirUseWithinTheScope() {
        // Given
        JsonNode block = lease(COMMUNE, "2025-11-14", 3);
        JsonNode next = lease(COMMUNE, "2025-11-14", 1);
        String own = token(Role.HEAD, COMMUNE);

        // When
        JsonNode first = get(PATH + "?day=2025-11-14&limit=1", own).json();
        JsonNode second = get(
                        PATH + "?day=2025-11-14&limit=1&cursor="
                                + first.get("next").asText(),
                        own)
                .json();

        // Then
        assertThat(first.at("/items/0/codes")).isEqualTo(block.get("codes"));
        assertThat(first.at("/items/0/state").asText()).isEqualTo("OPEN");
        assertThat(first.at("/items/0/used").asInt()).isZero();
        assertThat(first.at("/items/0/expiresAt").asText()).isEqualTo("2026-02-13T00:00:00+07:00");
        assertThat(second.at("/items/0/codes")).isEqualTo(next.get("codes"));
        assertProblem(get(PATH + "?agency=" + COMMUNE, token(Role.HEAD, NEIGHBOUR)), 403, "forbidden");
    }

    @Test
    void onlyTheCounterItselfOrAHeadGivesBack() {
        // Given
        String from = lease(COMMUNE, "2025-11-17", 1).at("/codes/from").asText();
        String path = PATH + "/" + from + "/return";
        String colleague = Tokens.with(Role.COUNTER, COMMUNE, Map.of("sub", "counter-two"));

        // When
        Answer neighbour = Wire.send("POST", path, "")
                .token(token(Role.COUNTER, NEIGHBOUR))
                .answer();
        Answer another = Wire.send("POST", path, "").token(colleague).answer();
        Answer head =
                Wire.send("POST", path, "").token(token(Role.HEAD, COMMUNE)).answer();

        // Then
        assertProblem(neighbour, 404, "not-found");
        assertProblem(another, 403, "forbidden");
        assertThat(head.status()).as(head.body()).isEqualTo(200);
    }

    @Test
    void aHighNumberOfAnOlderSystemLeavesTheDayItsNumbers() {
        // Given
        String migrator = token(Role.MIGRATOR, "H90");
        ObjectNode old = intake(COMMUNE).put("occurredAt", "2025-10-20T09:00:00+07:00");
        Answer high = post("/api/v1/dossiers", migrator, old.deepCopy().put("code", "H90.41-251020-999999"));

        // When
        String next = Province.received(COMMUNE, "2025-10-20T10:00:00+07:00");
        JsonNode block = lease(COMMUNE, "2025-10-20", 500);

        // Then
        assertThat(high.status()).as(high.body()).isEqualTo(201);
        assertThat(next).isEqualTo("H90.41-251020-0001");
        assertThat(block.at("/codes/to").asText()).isEqualTo("H90.41-251020-0501");
    }

    @Test
    void aTakenHighNumberIsPassedOver() {
        // Given
        String migrator = token(Role.MIGRATOR, "H90");
        ObjectNode old = intake(COMMUNE).put("occurredAt", "2025-10-21T09:00:00+07:00");
        post("/api/v1/dossiers", migrator, old.deepCopy().put("code", "H90.41-251021-99999"));
        post("/api/v1/dossiers", migrator, old.deepCopy().put("code", "H90.41-251021-100000"));

        // When
        String next = Province.received(COMMUNE, "2025-10-21T10:00:00+07:00");

        // Then
        assertThat(next).isEqualTo("H90.41-251021-100001");
    }

    private static JsonNode lease(String agency, String day, int size) {
        ObjectNode wanted = Province.JSON
                .createObjectNode()
                .put("agency", agency)
                .put("day", day)
                .put("size", size);
        Answer answer = post(PATH, token(Role.COUNTER, agency), wanted);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }
}
