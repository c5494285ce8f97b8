package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Single events that come at the same time share a commit and nothing else. */
@QuarkusTest
class EventsTogetherServiceTest {

    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";

    @Inject
    Sql sql;

    @Inject
    DataSource dataSource;

    private final ExecutorService officers = Executors.newFixedThreadPool(24);

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @AfterEach
    void stop() {
        officers.shutdownNow();
    }

    @Test
    void eachOfManyIsRecordedWholeAndOnce() throws Exception {
        // Given
        List<String> codes = received(40);

        // When
        List<Answer> answers =
                all(codes.stream().map(EventsTogetherServiceTest::finishing).toList());

        // Then
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("outcome").asText()).isEqualTo("ACCEPTED");
            assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        });
        for (String code : codes) {
            assertThat(rowsOf(code)).as(code).isEqualTo("FINISHED 2 2 1 2");
        }
        assertThat(verified(codes)).allSatisfy(verdict -> assertThat(verdict).isEqualTo("true"));
    }

    @Test
    void oneIdSentManyTimesAtOnceCountsOnce() throws Exception {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode finished = event(code, "FINISHED", TUESDAY);

        // When
        List<Answer> answers = all(IntStream.range(0, 20)
                .mapToObj(number -> (Callable<Answer>) () -> record(Role.OFFICER, COMMUNE, finished))
                .toList());

        // Then
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers.stream()
                        .filter(answer -> answer.json().get("outcome").asText().equals("ACCEPTED")))
                .hasSize(1);
        assertThat(rowsOf(code)).isEqualTo("FINISHED 2 2 1 2");
    }

    @Test
    void whatHappensToOneDossierAtOnceComesOneAfterTheOther() throws Exception {
        // Given
        String code = Province.received(COMMUNE, MONDAY);

        // When
        List<Answer> answers = all(IntStream.range(0, 12)
                .mapToObj(number -> (Callable<Answer>)
                        () -> record(Role.HEAD, "H90", event(code, "FORWARDED", TUESDAY, "to", JUSTICE)))
                .toList());

        // Then
        long recorded =
                answers.stream().filter(answer -> answer.status() == 200).count();
        assertThat(recorded).isPositive();
        assertThat(sql.query(
                        "select string_agg(sequence::text, ',' order by sequence) from dossier_event where dossier = '"
                                + code + "'"))
                .isEqualTo(numbers(recorded + 1));
        assertThat(sql.query("select string_agg(sequence::text, ',' order by id) from outbox_entry where subject = '"
                        + code + "'"))
                .isEqualTo(numbers(recorded + 1));
        assertThat(verified(List.of(code))).containsExactly("true");
    }

    @Test
    void whatIsRefusedAmongThemTakesNobodyAlong() throws Exception {
        // Given
        List<String> good = received(12);
        List<String> stale = received(3);
        String returned = Province.received(COMMUNE, MONDAY);
        String elsewhere = Province.received(NEIGHBOUR, MONDAY);
        List<Callable<Answer>> refused = new ArrayList<>();
        stale.forEach(code -> refused.add(() -> finishing(code, "\"7\"")));
        refused.add(() -> record(Role.COUNTER, COMMUNE, event(returned, "RETURNED", TUESDAY)));
        refused.add(finishing(elsewhere));
        refused.add(finishing("H90.41-251110-9999"));

        // When
        List<Answer> answers =
                all(Stream.concat(refused.stream(), good.stream().map(EventsTogetherServiceTest::finishing))
                        .toList());

        // Then
        assertThat(answers.stream().map(Answer::status).limit(6)).containsExactly(412, 412, 412, 409, 404, 404);
        assertThat(answers.subList(6, 18))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        for (String code : stale) {
            assertThat(rowsOf(code)).as(code).isEqualTo("ACCEPTED 1 1 0 1");
        }
    }

    @Test
    void whatTheDatabaseRefusesFailsAlone() throws Exception {
        // Given
        String late = "2025-11-19T09:00:00+07:00";
        String broken = Province.received(COMMUNE, MONDAY);
        List<String> good = received(10);
        sql.execute("insert into overdue_notice values ('" + broken + "', 1, 'H90', now())");
        List<Callable<Answer>> sendings = new ArrayList<>();
        sendings.add(() -> record(Role.OFFICER, COMMUNE, event(broken, "FINISHED", late)));
        good.forEach(code -> sendings.add(() -> record(Role.OFFICER, COMMUNE, event(code, "FINISHED", late))));

        // When
        List<Answer> answers = all(sendings);

        // Then
        assertThat(answers.get(0).status()).isEqualTo(409);
        assertThat(rowsOf(broken)).isEqualTo("ACCEPTED 1 1 0 1");
        assertThat(answers.subList(1, 11))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        for (String code : good) {
            assertThat(rowsOf(code)).as(code).isEqualTo("FINISHED 3 3 1 3");
        }
    }

    @Test
    void nobodyWaitsForADossierThatIsHeldElsewhere() throws Exception {
        // Given
        String held = Province.received(COMMUNE, MONDAY);
        List<String> free = received(6);
        Future<Answer> waiting;
        List<Answer> others;

        // When
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select code from dossier where code = '" + held + "' for update");
            waiting = officers.submit(finishing(held));
            others = all(free.stream().map(EventsTogetherServiceTest::finishing).toList());
            assertThat(waiting.isDone()).isFalse();
            connection.rollback();
            connection.setAutoCommit(true);
        }

        // Then
        assertThat(others).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(waiting.get().status()).isEqualTo(200);
        assertThat(rowsOf(held)).isEqualTo("FINISHED 2 2 1 2");
    }

    private static List<String> received(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Province.received(COMMUNE, MONDAY))
                .toList();
    }

    private static Callable<Answer> finishing(String code) {
        return () -> record(Role.OFFICER, COMMUNE, event(code, "FINISHED", TUESDAY));
    }

    private static Answer finishing(String code, String ifMatch) {
        return Wire.send(
                        "POST",
                        "/api/v1/dossiers/" + code + "/events",
                        event(code, "FINISHED", TUESDAY).toString())
                .token(token(Role.OFFICER, COMMUNE))
                .header("If-Match", ifMatch)
                .answer();
    }

    private List<Answer> all(List<Callable<Answer>> sendings) throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : officers.invokeAll(sendings)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private static String numbers(long last) {
        return String.join(
                ",",
                IntStream.rangeClosed(1, (int) last).mapToObj(Integer::toString).toList());
    }

    private static List<String> verified(List<String> codes) {
        return codes.stream()
                .map(code -> Province.get("/api/v1/dossiers/" + code + "/history-check", token(Role.ADMIN, "H90"))
                        .json()
                        .path("intact")
                        .asText())
                .toList();
    }

    /** Its state, and how many there are of each: versions, lines of history, ids of events, events to publish. */
    private String rowsOf(String code) {
        return sql.query("select concat_ws(' ', state, (select count(*) from dossier_event where dossier = code),"
                + " sequence, (select count(*) from client_event where dossier = code),"
                + " (select count(*) from outbox_entry where subject = code)) from dossier where code = '" + code
                + "'");
    }
}
