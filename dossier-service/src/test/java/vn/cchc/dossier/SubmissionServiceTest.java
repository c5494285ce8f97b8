package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.submission.AcknowledgementSweep;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.kit.testing.Wire.Answer;

/** Online submissions from the portal to an answer; the database's clock is far ahead, so that all due times have passed. */
@QuarkusTest
class SubmissionServiceTest {

    private static final String PATH = "/api/v1/submissions";

    private final String portal = token(Role.PORTAL, COMMUNE);
    private final String counter = token(Role.COUNTER, COMMUNE);

    @Inject
    AcknowledgementSweep sweep;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void waitsForAnAnswerWithinEightWorkingHours() {
        // When
        Answer answer = post(PATH, portal, online());

        // Then: Thursday 10:00, of 8 hours 5 fit into the day
        JsonNode submission = answer.json();
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(submission.get("code").asText()).matches("H90\\.41-251120-\\d{4}");
        assertThat(submission.get("state").asText()).isEqualTo("PENDING");
        assertThat(submission.get("nationalStatus").asInt()).isEqualTo(1);
        assertThat(submission.get("submittedAt").asText()).isEqualTo("2025-11-20T09:58:00+07:00");
        assertThat(submission.get("receivedAt").asText()).isEqualTo("2025-11-20T10:00:00+07:00");
        assertThat(submission.get("acknowledgeBy").asText()).isEqualTo("2025-11-21T10:00:00+07:00");
    }

    @Test
    void acceptedItBecomesADossierUnderItsCode() throws SQLException {
        // Given
        String code = submitted();
        ObjectNode acceptance = Province.JSON.createObjectNode();
        acceptance.putObject("receivedBy").put("capacity", "OFFICIAL").put("staff", "cv.motcua01");

        // When
        Answer accepted = post(PATH + "/" + code + "/acceptance", counter, acceptance);

        // Then
        JsonNode dossier = get("/api/v1/dossiers/" + code, counter).json();
        JsonNode submission = get(PATH + "/" + code, counter).json();
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        assertThat(accepted.json().get("code").asText()).isEqualTo(code);
        assertThat(accepted.json().at("/intake/submittedAt").asText()).isEqualTo("2025-11-20T09:58:00+07:00");
        assertThat(accepted.json().at("/intake/acceptedAt").asText()).isEqualTo("2025-11-20T10:00:00+07:00");
        assertThat(dossier.get("channel").asText()).isEqualTo("ONLINE");
        assertThat(dossier.get("submittedAt").asText()).isEqualTo("2025-11-20T09:58:00+07:00");
        assertThat(dossier.get("receivedAt").asText()).isEqualTo("2025-11-20T10:00:00+07:00");
        assertThat(dossier.at("/reception/by/staff").asText()).isEqualTo("cv.motcua01");
        assertThat(submission.get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(submission.has("content")).isFalse();
        assertThat(count("select count(*) from submission where code = '" + code + "' and sealed is null"))
                .isEqualTo(1);
    }

    @Test
    void completionIsAskedForOnceAndTheHoursBeginAgain() {
        // Given
        String code = submitted();
        String path = PATH + "/" + code;
        Answer tooEarly = post(path + "/completion", portal, online());
        Answer asked = post(path + "/completion-request", counter, items());

        // When
        Answer accepted = post(path + "/acceptance", counter, Province.JSON.createObjectNode());
        Answer other = post(path + "/completion", portal, online().put("procedure", Province.QUICK));
        Answer completed = post(path + "/completion", portal, online());
        Answer again = post(path + "/completion-request", counter, items());

        // Then
        assertProblem(tooEarly, 409, "illegal-transition");
        assertThat(asked.json().get("nationalStatus").asInt()).isEqualTo(5);
        assertThat(asked.json().at("/answer/items/0/name").asText()).isEqualTo("Tờ khai");
        assertProblem(accepted, 409, "illegal-transition");
        assertProblem(other, 422, "completion-of-another").at("/procedure");
        assertThat(completed.json().get("state").asText()).isEqualTo("PENDING");
        assertThat(completed.json().get("acknowledgedAt").isNull()).isTrue();
        assertProblem(again, 409, "supplement-asked-already");
    }

    @Test
    void aRefusalHasAReasonAndIsFinal() {
        // Given
        String path = PATH + "/" + submitted();

        // When
        Answer silent = post(path + "/refusal", counter, Province.JSON.createObjectNode());
        Answer refused = post(path + "/refusal", counter, reason());
        Answer accepted = post(path + "/acceptance", counter, Province.JSON.createObjectNode());

        // Then
        assertProblem(silent, 400, "validation").at("/reason");
        assertThat(refused.json().get("nationalStatus").asInt()).isEqualTo(3);
        assertProblem(accepted, 409, "illegal-transition");
    }

    @Test
    void whatIsNotAnsweredInTimeIsAnnouncedOnce() throws Exception {
        // Given
        String code = submitted();

        // When
        sweep.sweep();
        sweep.sweep();
        Answer refused = post(PATH + "/" + code + "/refusal", counter, reason());

        // Then
        assertThat(refused.json().get("acknowledgementMissed").asBoolean()).isTrue();
        assertThat(refused.json().get("sequence").asInt()).isEqualTo(3);
        TestTopics topics = new TestTopics(KafkaResource.bootstrap());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(published(topics, code))
                        .containsExactly("1 submitted", "2 acknowledgement-overdue", "3 refused"));
    }

    @Test
    void fiftyAnswersAtOnceOneCounts() throws Exception {
        // Given
        String path = PATH + "/" + submitted();
        Callable<Integer> accept = () -> post(path + "/acceptance", counter, Province.JSON.createObjectNode())
                .status();

        // When
        ExecutorService officers = Executors.newFixedThreadPool(10);
        List<Future<Integer>> answers =
                officers.invokeAll(IntStream.range(0, 50).mapToObj(i -> accept).toList());
        officers.shutdown();

        // Then
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(49);
    }

    @Test
    void personalDataAreSealedMaskedAndUnmaskedOnRecordOnly() throws SQLException {
        // Given
        String code = submitted();

        // When
        JsonNode masked = get(PATH + "/" + code, counter).json();
        JsonNode clear = get(PATH + "/" + code + "?unmask=true&purpose=Kiem+tra", counter)
                .json();
        Answer forPortal = get(PATH + "/" + code + "?unmask=true&purpose=Kiem+tra", portal);

        // Then
        assertThat(masked.at("/content/applicant/name").asText()).isEqualTo("N••••• V•• A•");
        assertThat(masked.at("/content/applicant/address").isNull()).isTrue();
        assertThat(clear.at("/content/applicant/name").asText()).isEqualTo("Nguyễn Văn An");
        assertProblem(forPortal, 403, "forbidden");
        assertThat(count("select count(*) from access_log where dossier = '" + code + "'"))
                .isEqualTo(1);
        assertThat(sealed(code)).doesNotContain("052099000012", "0912345678", "An");
    }

    @Test
    void listsWithinTheScopeByState() {
        // Given
        String pending = submitted();
        String refused = submitted();
        post(PATH + "/" + refused + "/refusal", counter, reason());

        // When
        JsonNode list = get(PATH + "?agency=" + COMMUNE + "&state=REFUSED&limit=200", counter)
                .json();
        Answer neighbour = get(PATH + "?agency=" + COMMUNE, token(Role.COUNTER, NEIGHBOUR));

        // Then
        assertThat(list.get("items").findValuesAsText("code")).contains(refused).doesNotContain(pending);
        assertThat(list.at("/items/0").has("content")).isFalse();
        assertProblem(neighbour, 403, "forbidden");
    }

    @Test
    void theNeighbourFindsNothingToAnswer() {
        // Given
        String path = PATH + "/" + submitted();
        String neighbour = token(Role.COUNTER, NEIGHBOUR);

        // Then
        assertProblem(get(path, neighbour), 404, "not-found");
        assertProblem(post(path + "/acceptance", neighbour, Province.JSON.createObjectNode()), 404, "not-found");
        assertProblem(post(path + "/completion-request", neighbour, items()), 404, "not-found");
        assertProblem(post(path + "/refusal", neighbour, reason()), 404, "not-found");
        assertProblem(post(path + "/completion", token(Role.PORTAL, NEIGHBOUR), online()), 404, "not-found");
        assertProblem(post(PATH, token(Role.PORTAL, NEIGHBOUR), online()), 403, "forbidden");
    }

    @Test
    void onlyWhatBelongsIntoASubmissionIsTaken() {
        // When
        Answer counterChannel = post(PATH, portal, online().put("channel", "COUNTER"));
        Answer ownCode = post(PATH, portal, online().put("code", "H90.41-251120-9999"));
        Answer future = post(PATH, portal, online().put("submittedAt", "2025-11-20T10:00:01+07:00"));
        Answer missing = post(PATH, portal, online().set("components", Province.JSON.createArrayNode()));

        // Then
        assertProblem(counterChannel, 400, "validation").at("/channel");
        assertProblem(ownCode, 400, "validation").at("/code");
        assertProblem(future, 400, "validation").at("/submittedAt");
        assertProblem(missing, 422, "components-not-as-published").at("/components");
    }

    private String submitted() {
        Answer answer = post(PATH, portal, online());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private static ObjectNode online() {
        return intake(COMMUNE).put("channel", "ONLINE").put("submittedAt", "2025-11-20T09:58:00+07:00");
    }

    @Test
    void nothingIsAskedForThatIsNotPublished() {
        // Given
        String code = post(PATH, portal, online()).json().get("code").asText();
        ObjectNode excess = items();
        excess.withArray("items").addObject().put("code", "CU-99").put("name", "Giấy khác");
        // When
        Answer answer = post(PATH + "/" + code + "/completion-request", token(Role.COUNTER, COMMUNE), excess);
        // Then
        assertProblem(answer, 422, "items-not-as-published").at("/items/1/code");
    }

    private static ObjectNode items() {
        ObjectNode body = Province.JSON.createObjectNode();
        body.putArray("items").addObject().put("code", "TK-01").put("name", "Tờ khai");
        return body;
    }

    private static ObjectNode reason() {
        return Province.JSON.createObjectNode().put("reason", "Không thuộc phạm vi tiếp nhận");
    }

    private static List<String> published(TestTopics topics, String code) throws Exception {
        List<String> events = new ArrayList<>();
        for (TestTopics.Message message : topics.read("cchc.submission-events.v1")) {
            if (code.equals(message.key())) {
                JsonNode event = Province.JSON.readTree(message.value());
                String type = event.get("type").asText();
                events.add(event.get("sequence").asText() + " "
                        + type.substring("vn.cchc.submission.".length(), type.length() - ".v1".length()));
            }
        }
        return events;
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private String sealed(String code) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sealed from submission where code = '" + code + "'")) {
            row.next();
            return new String(row.getBytes(1), StandardCharsets.ISO_8859_1);
        }
    }
}
