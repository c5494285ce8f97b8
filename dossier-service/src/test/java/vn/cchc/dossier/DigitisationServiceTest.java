package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** What is digital says where its file lies, goes back over a wire, and counts. */
@QuarkusTest
class DigitisationServiceTest {

    private static final String PATH = "/api/v1/digitisation";
    private static final String MONDAY = "2025-10-06T09:00:00+07:00";
    private static final String TUESDAY = "2025-10-07T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-10-08T09:00:00+07:00";
    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final String counter = token(Role.COUNTER, COMMUNE);

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void aComponentAndAResultSayWhereTheirFilesLie() {
        // Given
        ObjectNode handed = intake(COMMUNE).put("occurredAt", MONDAY);
        file((ObjectNode) handed.at("/components/0"), "Nguyễn Văn A - tờ khai.pdf");
        String code = code(post("/api/v1/dossiers", counter, handed));

        // When
        must(finished(code, true));

        // Then
        JsonNode seen = get("/api/v1/dossiers/" + code, counter).json();
        assertThat(seen.at("/components/0/digital").asBoolean()).isTrue();
        assertThat(seen.at("/components/0/file/sha256").asText()).isEqualTo(SHA);
        assertThat(seen.at("/result/digital").asBoolean()).isTrue();
        assertThat(seen.at("/result/file/file").asText()).isEqualTo("store/2025/tep-01.pdf");
        assertThat(seen.at("/result/file/size").asLong()).isEqualTo(12_345);
    }

    @Test
    void namesOfFilesAreNotForThoseWhoOnlyCount() {
        // Given
        ObjectNode handed = intake(COMMUNE).put("occurredAt", MONDAY);
        file((ObjectNode) handed.at("/components/0"), "Nguyễn Văn A - tờ khai.pdf");
        String code = code(post("/api/v1/dossiers", counter, handed));
        must(finished(code, true));

        // When
        String analyst = token(Role.ANALYST, COMMUNE);
        Answer seen = get("/api/v1/dossiers/" + code, analyst);
        Answer history = get("/api/v1/dossiers/" + code + "/events", analyst);

        // Then
        assertThat(seen.json().at("/components/0/digital").asBoolean()).isTrue();
        assertThat(seen.body()).doesNotContain("tờ khai.pdf", "tep-01");
        assertThat(history.body()).doesNotContain("tờ khai.pdf", "tep-01");
        assertThat(get("/api/v1/dossiers/" + code + "/events", counter).body()).contains("tep-01");
    }

    @Test
    void onlyADigitalResultIsReturnedOnline() {
        // Given
        String paper = Province.received(COMMUNE, MONDAY);
        must(finished(paper, false));
        String digital = Province.received(COMMUNE, MONDAY);
        must(finished(digital, true));

        // When
        Answer refused = returned(paper, "ONLINE");
        Answer accepted = returned(digital, "ONLINE");

        // Then
        assertProblem(refused, 409, "result-not-digital");
        assertThat(get("/api/v1/dossiers/" + paper, counter).json().get("state").asText())
                .isEqualTo("FINISHED");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(returned(paper, "COUNTER").status()).isEqualTo(200);
    }

    @Test
    void badFilesAreRefusedByTheirPlace() {
        // Given
        ObjectNode handed = intake(COMMUNE).put("occurredAt", MONDAY);
        file((ObjectNode) handed.at("/components/0"), "a.pdf");
        ((ObjectNode) handed.at("/components/0/file")).put("file", "https://elsewhere.example/a.pdf");
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode finished = event(code, "FINISHED", TUESDAY, "result", "GRANTED");
        file(((ObjectNode) finished.get("data")).putObject("document"), "a.pdf");
        ((ObjectNode) finished.at("/data/document/file")).put("sha256", "abc");

        // When
        Answer intake = post("/api/v1/dossiers", counter, handed);
        Answer result = record(Role.OFFICER, COMMUNE, finished);

        // Then
        assertProblem(intake, 400, "validation").at("/components/0/file/file");
        assertProblem(result, 400, "validation").at("/data/document/file/sha256");
    }

    @Test
    void theShareOfAUnitCountsWhatWasHandedOverAndWhatCameIn() {
        // Given: one digital result and one on paper, and a refusal, which is no result of force
        JsonNode before = counts(counter).at("/items/0");
        ObjectNode handed = intake(COMMUNE).put("occurredAt", MONDAY);
        file((ObjectNode) handed.at("/components/0"), "a.pdf");
        String digital = code(post("/api/v1/dossiers", counter, handed));
        must(finished(digital, true));
        must(returned(digital, "ONLINE"));
        String paper = Province.received(COMMUNE, MONDAY);
        must(finished(paper, false));
        must(returned(paper, "COUNTER"));
        String refused = Province.received(COMMUNE, MONDAY);
        ObjectNode refusal = event(refused, "FINISHED", TUESDAY, "result", "REFUSED");
        ((ObjectNode) refusal.get("data")).put("reason", "Không đủ điều kiện");
        must(record(Role.OFFICER, COMMUNE, refusal));
        must(returned(refused, "COUNTER"));
        String kept = Province.received(COMMUNE, MONDAY);
        must(finished(kept, true));

        // When
        JsonNode after = counts(counter).at("/items/0");

        // Then
        assertThat(after.get("agency").asText()).isEqualTo(COMMUNE);
        assertThat(grown(before, after, "/results/all")).isEqualTo(2);
        assertThat(grown(before, after, "/results/digital")).isEqualTo(1);
        assertThat(grown(before, after, "/components/all")).isEqualTo(4);
        assertThat(grown(before, after, "/components/digital")).isEqualTo(1);
        assertThat(after.at("/results/percent").isNumber()).isTrue();
    }

    @Test
    void aShareOfNothingIsAbsentAndANeighbourIsRefused() {
        // When
        Answer empty = get(PATH + "?from=2019-01-01&to=2019-12-31", counter);
        Answer neighbour = get(PATH + "?from=2025-10-01&to=2025-10-31&agency=" + COMMUNE, token(Role.HEAD, NEIGHBOUR));
        Answer tooLong = get(PATH + "?from=2019-01-01&to=2020-12-31", counter);
        Answer noDay = get(PATH + "?from=2019-01-01", counter);

        // Then
        assertThat(empty.json().at("/results/all").asInt()).isZero();
        assertThat(empty.json().at("/results/percent").isMissingNode()).isTrue();
        assertThat(empty.json().at("/components/percent").isMissingNode()).isTrue();
        assertThat(empty.json().get("items")).isEmpty();
        assertThat(neighbour.status()).as(neighbour.body()).isEqualTo(403);
        assertProblem(tooLong, 400, "validation").at("/query/to");
        assertProblem(noDay, 400, "validation").at("/query/to");
    }

    @Test
    void aResultOnPaperCountsAsDigitalOnceItsCopyIsRegistered() {
        // Given
        JsonNode before = counts(counter).at("/items/0");
        String code = Province.received(COMMUNE, MONDAY);
        must(finished(code, false));
        must(returned(code, "COUNTER"));

        // When
        Answer digitised = digitised(COMMUNE, code);
        Answer again = digitised(COMMUNE, code);

        // Then
        must(digitised);
        assertProblem(again, 409, "nothing-to-digitise");
        JsonNode seen = get("/api/v1/dossiers/" + code, counter).json();
        assertThat(seen.get("state").asText()).isEqualTo("RETURNED");
        assertThat(seen.at("/result/number").asText()).isEqualTo("12/GCN");
        assertThat(seen.at("/result/file/sha256").asText()).isEqualTo(SHA);
        assertThat(seen.get("endedAt").asText()).isEqualTo(TUESDAY);
        JsonNode after = counts(counter).at("/items/0");
        assertThat(grown(before, after, "/results/digital")).isEqualTo(1);
        assertThat(grown(before, after, "/results/all")).isEqualTo(1);
    }

    @Test
    void aDigitisedResultGoesBackOnline() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        must(finished(code, false));
        must(digitised(COMMUNE, code));

        // When
        Answer returned = record(
                Role.COUNTER, COMMUNE, event(code, "RETURNED", "2025-10-08T10:00:00+07:00", "channel", "ONLINE"));

        // Then
        assertThat(returned.status()).as(returned.body()).isEqualTo(200);
    }

    @Test
    void onlyAResultThereIsGetsACopyAndOnlyFromThoseWhoseDossierItIs() {
        // Given
        String open = Province.received(COMMUNE, MONDAY);
        String done = Province.received(COMMUNE, MONDAY);
        must(finished(done, false));
        ObjectNode withoutFile = event(done, "DIGITISED", WEDNESDAY);
        ((ObjectNode) withoutFile.get("data")).putObject("document").put("number", "12/GCN");

        // When
        Answer tooEarly = digitised(COMMUNE, open);
        Answer fileless = record(Role.COUNTER, COMMUNE, withoutFile);
        Answer neighbours = digitised(NEIGHBOUR, done);

        // Then
        assertThat(tooEarly.status()).as(tooEarly.body()).isEqualTo(409);
        assertProblem(fileless, 400, "validation").at("/data/document/file");
        assertProblem(neighbours, 404, "not-found");
        assertThat(get("/api/v1/dossiers/" + done, counter)
                        .json()
                        .at("/result/digital")
                        .asBoolean())
                .isFalse();
    }

    private static Answer digitised(String agency, String code) {
        ObjectNode digitised = event(code, "DIGITISED", WEDNESDAY);
        file(((ObjectNode) digitised.get("data")).putObject("document"), "trich-luc.pdf");
        return record(Role.COUNTER, agency, digitised);
    }

    private JsonNode counts(String token) {
        return get(PATH + "?from=2025-10-06&to=2025-10-08&agency=" + COMMUNE, token)
                .json();
    }

    private static int grown(JsonNode before, JsonNode after, String pointer) {
        return after.at(pointer).asInt() - before.at(pointer).asInt();
    }

    private static Answer finished(String code, boolean digital) {
        ObjectNode finished = event(code, "FINISHED", TUESDAY, "result", "GRANTED");
        ObjectNode document =
                ((ObjectNode) finished.get("data")).putObject("document").put("number", "12/GCN");
        if (digital) {
            file(document, "Nguyễn Văn A - tờ khai.pdf");
        }
        return record(Role.OFFICER, COMMUNE, finished);
    }

    private static Answer returned(String code, String channel) {
        return record(Role.COUNTER, COMMUNE, event(code, "RETURNED", WEDNESDAY, "channel", channel));
    }

    private static void file(ObjectNode of, String name) {
        of.putObject("file")
                .put("name", name)
                .put("mediaType", "application/pdf")
                .put("size", 12_345)
                .put("sha256", SHA)
                .put("file", "store/2025/tep-01.pdf");
    }

    private static String code(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private static void must(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
