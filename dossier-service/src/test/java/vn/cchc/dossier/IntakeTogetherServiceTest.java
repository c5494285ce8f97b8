package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Intakes that come at the same time share a commit and nothing else. */
@QuarkusTest
class IntakeTogetherServiceTest {

    private static final String PATH = "/api/v1/dossiers";
    private static final String DAY = "2025-11-04T09:00:00+07:00";

    @Inject
    Sql sql;

    private final ExecutorService counters = Executors.newFixedThreadPool(24);

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @AfterEach
    void stop() {
        counters.shutdownNow();
    }

    @Test
    void eachOfManyIsWrittenWholeAndOnce() throws Exception {
        // Given
        List<Callable<Answer>> sendings = IntStream.range(0, 60)
                .mapToObj(number -> sending(COMMUNE, UUID.randomUUID().toString(), intake(COMMUNE)))
                .toList();

        // When
        List<Answer> answers = all(sendings);

        // Then
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        List<String> codes =
                answers.stream().map(IntakeTogetherServiceTest::code).distinct().toList();
        assertThat(codes).hasSize(60);
        for (String code : codes) {
            assertThat(rowsOf(code)).as(code).isEqualTo("1 1 1 1");
        }
    }

    @Test
    void oneKeySentManyTimesAtOnceIsOneDossier() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        ObjectNode body = intake(COMMUNE).put("summary", "Gửi " + key);
        List<Callable<Answer>> sendings = IntStream.range(0, 20)
                .mapToObj(number -> sending(COMMUNE, key, body))
                .toList();

        // When
        List<Answer> answers = all(sendings);

        // Then
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(IntakeTogetherServiceTest::code)
                        .distinct())
                .hasSize(1);
        assertThat(sql.query("select count(*) from dossier where summary = 'Gửi " + key + "'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsRefusedAmongThemTakesNobodyAlong() throws Exception {
        // Given
        String taken =
                code(sending("H90", UUID.randomUUID().toString(), loaded(4711)).call());
        List<Callable<Answer>> good = IntStream.range(0, 12)
                .mapToObj(number -> sending(NEIGHBOUR, UUID.randomUUID().toString(), intake(NEIGHBOUR)))
                .toList();
        List<Callable<Answer>> refused = IntStream.range(0, 4)
                .mapToObj(number -> sending("H90", UUID.randomUUID().toString(), loaded(4711)))
                .toList();

        // When
        List<Answer> answers =
                all(Stream.of(refused, good).flatMap(List::stream).toList());

        // Then
        assertThat(answers.subList(0, 4))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(409));
        assertThat(answers.subList(4, 16))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(rowsOf(taken)).isEqualTo("1 1 1 1");
    }

    private List<Answer> all(List<Callable<Answer>> sendings) throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : counters.invokeAll(sendings)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private static Callable<Answer> sending(String agency, String key, ObjectNode body) {
        Role role = agency.equals("H90") ? Role.MIGRATOR : Role.COUNTER;
        return () -> Wire.send("POST", PATH, body.toString())
                .token(token(role, agency))
                .header("Idempotency-Key", key)
                .answer();
    }

    private static ObjectNode loaded(int number) {
        return intake(COMMUNE).put("code", "H90.41-251104-" + number).put("occurredAt", DAY);
    }

    private static String code(Answer answer) {
        return answer.json().get("code").asText();
    }

    /** How many rows of each kind there are: the dossier, its history, its applicant, its events. */
    private String rowsOf(String code) {
        return sql.query("select concat_ws(' ', (select count(*) from dossier where code = '" + code + "'),"
                + " (select count(*) from dossier_event where dossier = '" + code + "'),"
                + " (select count(*) from applicant where dossier = '" + code + "'),"
                + " (select count(*) from outbox_entry where subject = '" + code + "'))");
    }
}
