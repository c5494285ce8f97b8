package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class IntakeServiceTest {

    private static final String PATH = "/api/v1/dossiers";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void receivesWithCodeReceiptAndAppointment() {
        // When
        Answer answer = post(PATH, token(Role.COUNTER, COMMUNE), intake(COMMUNE));

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().get("code").asText()).matches("H90\\.41-251120-\\d{4}");
        assertThat(answer.json().get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(answer.json().get("nationalStatus").asInt()).isEqualTo(2);
        assertThat(answer.json().get("dueAt").asText()).isEqualTo("2025-11-27T17:00:00+07:00");
        assertThat(answer.json().get("originalDueAt")).isEqualTo(answer.json().get("dueAt"));
        assertThat(answer.header("Location")).endsWith(answer.json().get("code").asText());
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void replayGivesTheFirstAnswerAndAnotherBodyIsRefused() {
        // Given
        String key = UUID.randomUUID().toString();
        ObjectNode body = intake(COMMUNE);
        Answer first = send(key, body);

        // When
        Answer again = send(key, body);
        Answer other = send(key, intake(COMMUNE).put("summary", "Khác"));

        // Then
        assertThat(again.json()).isEqualTo(first.json());
        assertProblem(other, 422, "idempotency-key-reused");
    }

    @Test
    void codesAreNeverGivenOutTwice() throws Exception {
        // Given
        ExecutorService counters = Executors.newFixedThreadPool(8);
        Callable<String> receive = () -> post(PATH, token(Role.COUNTER, NEIGHBOUR), intake(NEIGHBOUR))
                .json()
                .get("code")
                .asText();

        // When
        List<Future<String>> codes =
                counters.invokeAll(IntStream.range(0, 24).mapToObj(i -> receive).toList());
        counters.shutdown();

        // Then
        Set<String> different = new HashSet<>();
        for (Future<String> code : codes) {
            different.add(code.get());
        }
        assertThat(different).hasSize(24);
    }

    @Test
    void componentsMustBeExactlyAsPublished() {
        // Given
        ObjectNode body = intake(COMMUNE);
        ((ArrayNode) body.get("components"))
                .addObject()
                .put("code", "SHK")
                .put("originals", 1)
                .put("copies", 0)
                .put("digital", false);

        // When
        Answer excess = post(PATH, token(Role.COUNTER, COMMUNE), body);
        Answer missing = post(
                PATH, token(Role.COUNTER, COMMUNE), intake(COMMUNE).set("components", Province.JSON.createArrayNode()));

        // Then
        assertProblem(excess, 422, "components-not-as-published").at("/components/1/code");
        assertProblem(missing, 422, "components-not-as-published").at("/components");
        assertThat(excess.body()).contains("Nghị định 61/2018/NĐ-CP");
    }

    @Test
    void refusesWhatDoesNotExistOrIsNotInForce() {
        // Given
        String migrator = token(Role.MIGRATOR, "H90");

        // When
        Answer closed = post(PATH, migrator, intake(Province.CLOSED_DISTRICT));
        Answer unknownProcedure = post(PATH, migrator, intake(COMMUNE).put("procedure", "9.999999"));
        Answer notYet = post(PATH, migrator, intake(COMMUNE).put("occurredAt", "2020-12-31T09:00:00+07:00"));
        Answer noChannel =
                post(PATH, token(Role.COUNTER, COMMUNE), intake(COMMUNE).put("channel", "POST"));

        // Then
        assertProblem(closed, 422, "agency-not-in-force").at("/receivingAgency");
        assertProblem(unknownProcedure, 422, "procedure-unknown").at("/procedure");
        assertProblem(notYet, 422, "procedure-not-in-force").at("/procedure");
        assertProblem(noChannel, 422, "channel-not-offered").at("/channel");
    }

    @Test
    void refusesTimesThatCannotBe() {
        // Given
        String counter = token(Role.COUNTER, COMMUNE);

        // When
        Answer future = post(PATH, counter, intake(COMMUNE).put("occurredAt", "2025-11-20T10:06:00+07:00"));
        Answer old = post(PATH, counter, intake(COMMUNE).put("occurredAt", "2025-01-02T10:06:00+07:00"));
        Answer noOffset = post(PATH, counter, intake(COMMUNE).put("occurredAt", "2025-11-20T09:00:00"));
        Answer noDate = post(PATH, counter, intake(COMMUNE).put("occurredAt", "05/11/2025"));
        Answer noDay = post(PATH, counter, intake(COMMUNE).put("occurredAt", "2025-02-29T09:00:00+07:00"));

        // Then
        assertProblem(future, 400, "validation").at("/occurredAt");
        assertProblem(old, 422, "too-old").at("/occurredAt");
        assertProblem(noOffset, 400, "validation").at("/occurredAt");
        assertProblem(noDate, 400, "validation").at("/occurredAt");
        assertProblem(noDay, 400, "validation").at("/occurredAt");
    }

    @Test
    void promisesNothingInAYearWithoutCalendar() {
        // Given
        ObjectNode admin = Province.JSON.createObjectNode();
        admin.setAll(readProcedure("3.000001", 800));
        Wire.send("PUT", "/api/v1/procedures/3.000001", admin.toString())
                .token(token(Role.ADMIN, "H90"))
                .answer();

        // When
        Answer answer = post(PATH, token(Role.COUNTER, COMMUNE), intake(COMMUNE).put("procedure", "3.000001"));

        // Then
        assertProblem(answer, 422, "calendar-unknown");
        assertThat(answer.body()).contains("2028");
    }

    @Test
    void keepsTheProcedureVersionInForceWhenReceived() {
        // Given
        ObjectNode procedure = readProcedure("3.000002", 5);
        ObjectNode later = procedure.get("versions").get(0).deepCopy();
        later.put("effectiveFrom", "2025-11-10");
        ((ObjectNode) later.get("term")).put("amount", 2);
        ((ArrayNode) procedure.get("versions")).add(later);
        Wire.send("PUT", "/api/v1/procedures/3.000002", procedure.toString())
                .token(token(Role.ADMIN, "H90"))
                .answer();
        ObjectNode intake = intake(COMMUNE).put("procedure", "3.000002");

        // When
        Answer before = post(
                PATH, token(Role.COUNTER, COMMUNE), intake.deepCopy().put("occurredAt", "2025-11-07T09:00:00+07:00"));
        Answer after = post(PATH, token(Role.COUNTER, COMMUNE), intake);

        // Then
        assertThat(before.json().get("dueAt").asText()).isEqualTo("2025-11-14T17:00:00+07:00");
        assertThat(after.json().get("dueAt").asText()).isEqualTo("2025-11-24T17:00:00+07:00");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyCountersPortalAndMigratorReceive(Role role) {
        // When
        ObjectNode sent = intake(COMMUNE).put("occurredAt", "2025-11-20T09:00:00+07:00");
        Answer answer = post(
                PATH,
                token(role, COMMUNE),
                sent.put("channel", "ONLINE").put("submittedAt", "2025-11-20T08:30:00+07:00"));

        // Then
        boolean may = Set.of(Role.COUNTER, Role.PORTAL, Role.MIGRATOR).contains(role);
        assertThat(answer.status()).isEqualTo(may ? 201 : 403);
    }

    @Test
    void nobodyReceivesForTheNeighbour() {
        // When
        Answer answer = post(PATH, token(Role.COUNTER, COMMUNE), intake(NEIGHBOUR));

        // Then
        assertProblem(answer, 403, "forbidden");
    }

    @Test
    void ownCodesMustBeLeased() {
        // Given
        String leased = Province.leasedCode(COMMUNE, "2025-11-20");

        // When
        Answer mine = post(PATH, token(Role.COUNTER, COMMUNE), intake(COMMUNE).put("code", leased));
        Answer taken = post(PATH, token(Role.COUNTER, COMMUNE), intake(COMMUNE).put("code", leased));
        Answer invented =
                post(PATH, token(Role.COUNTER, COMMUNE), intake(COMMUNE).put("code", "H90.41-251120-9999"));

        // Then
        assertThat(mine.json().get("code").asText()).isEqualTo(leased);
        assertProblem(taken, 409, "code-taken");
        assertProblem(invented, 422, "code-not-leased").at("/code");
    }

    @Test
    void whatAnOlderSystemTookDownIncompleteIsLoadedAndMarked() {
        // Given
        ObjectNode incomplete = intake(COMMUNE)
                .put("code", "H90.41-251106-0003")
                .put("channel", "POST")
                .put("occurredAt", "2025-11-06T09:00:00+07:00");
        incomplete.putArray("components").addObject().put("code", "CU-99").put("copies", 4);

        // When
        Answer loaded = post(PATH, token(Role.MIGRATOR, "H90"), incomplete);
        Answer taken = post(PATH, token(Role.COUNTER, COMMUNE), incomplete.put("channel", "COUNTER"));

        // Then
        assertThat(loaded.status()).as(loaded.body()).isEqualTo(201);
        assertProblem(taken, 422, "components-not-as-published").at("/components/0/code", "/components");
        JsonNode dossier =
                get(PATH + "/H90.41-251106-0003", token(Role.OFFICER, COMMUNE)).json();
        assertThat(dossier.get("migrated").asBoolean()).isTrue();
        assertThat(dossier.at("/components/0/code").asText()).isEqualTo("CU-99");
        assertThat(dossier.get("dueAt").asText()).isEqualTo("2025-11-13T17:00:00+07:00");
    }

    @Test
    void aCodeTheMigratorChoseIsNotGivenOutAgain() {
        // Given
        ObjectNode loaded =
                intake(COMMUNE).put("code", "H90.41-251105-0003").put("occurredAt", "2025-11-05T09:00:00+07:00");
        Answer migrated = post(PATH, token(Role.MIGRATOR, "H90"), loaded);

        // When
        String next = Province.received(COMMUNE, "2025-11-05T10:00:00+07:00");

        // Then
        assertThat(migrated.status()).as(migrated.body()).isEqualTo(201);
        assertThat(next).isEqualTo("H90.41-251105-0004");
    }

    @Test
    void nothingIsReceivedBeforeItWasSent() {
        // Given
        ObjectNode intake = intake(COMMUNE).put("occurredAt", "2025-11-20T09:00:00+07:00");
        String counter = token(Role.COUNTER, COMMUNE);

        // When
        Answer later = post(PATH, counter, intake.deepCopy().put("submittedAt", "2025-11-20T09:01:00+07:00"));
        Answer absurd = post(PATH, counter, intake.deepCopy().put("submittedAt", "-9999-01-01T00:00:00Z"));
        Answer fine = post(PATH, counter, intake.deepCopy().put("submittedAt", "2025-11-20T09:00:00+07:00"));

        // Then
        assertProblem(later, 400, "validation").at("/submittedAt");
        assertProblem(absurd, 400, "validation").at("/submittedAt");
        assertThat(fine.status()).as(fine.body()).isEqualTo(201);
    }

    private static ObjectNode readProcedure(String code, int days) {
        try {
            return (ObjectNode) Province.JSON.readTree(Province.procedure(code, days));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer send(String key, ObjectNode body) {
        return Wire.send("POST", PATH, body.toString())
                .token(token(Role.COUNTER, COMMUNE))
                .header("Idempotency-Key", key)
                .answer();
    }
}
