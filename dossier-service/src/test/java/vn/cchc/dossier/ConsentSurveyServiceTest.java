package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class ConsentSurveyServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String CONSENTS = "/api/v1/consents";
    private static final String PERIOD = "?from=2025-11-01&to=2025-11-30&purpose=khao-sat&sample=1000&agency=";
    private static final String EXPORT = "/api/v1/survey-respondents" + PERIOD;
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
        sql.execute("insert into consent_text values ('SURVEY-TEST', 'SURVEY', '2025-01-01', 'Đồng ý')"
                + " on conflict do nothing");
    }

    @Test
    void onlyWhoAgreedIsAskedAndOnlyWhileTheyDo() {
        // Given
        String agreed = settled("=Phạm Agreed");
        String silent = settled("Phạm Silent");
        String withdrawn = settled("Phạm Withdrawn");
        say(agreed, true, MONDAY);
        say(withdrawn, true, MONDAY);
        say(withdrawn, false, TUESDAY);

        // When
        Answer export = get(EXPORT + COMMUNE, token(Role.HEAD, COMMUNE));

        // Then
        assertThat(export.status()).as(export.body()).isEqualTo(200);
        assertThat(export.header("Content-Type")).startsWith("text/csv");
        assertThat(export.body())
                .startsWith("\uFEFFMã hồ sơ")
                .contains(agreed, "'=Phạm Agreed", "18/11/2025")
                .doesNotContain(silent, withdrawn);
    }

    @Test
    void everyExportIsOnRecordWithItsCount() {
        // Given
        say(settled("Phạm Counted"), true, MONDAY);
        String lines = "select count(*) from access_log where dossier = 'survey-respondents'";
        long before = count(lines);

        // When
        Answer export = get(EXPORT + COMMUNE + "&format=XLSX", token(Role.ADMIN, "H90"));

        // Then
        assertThat(export.status()).isEqualTo(200);
        assertThat(export.body()).startsWith("PK");
        assertThat(count(lines)).isEqualTo(before + 1);
        assertThat(count(
                        "select records from access_log where dossier = 'survey-respondents' order by id desc limit 1"))
                .isPositive();
    }

    @Test
    void aPersonWithSeveralDossiersIsAskedOnce() {
        // Given
        String first = settled("Phạm Twice", "051099000777");
        String second = settled("Phạm Twice", "051099000777");
        say(first, true, MONDAY);

        // When
        String body = get(EXPORT + COMMUNE, token(Role.HEAD, COMMUNE)).body();

        // Then
        assertThat(body.split("Phạm Twice", -1)).hasSize(2);
        assertThat(body.contains(first) ^ body.contains(second)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "?to=2025-11-30&purpose=x, /query/from",
        "?from=2025-11-01&to=2025-11-30, /query/purpose",
        "?from=2025-11-02&to=2025-11-01&purpose=x, /query/to",
        "?from=2025-11-01&to=2025-11-30&purpose=x&sample=1001, /query/sample",
        "?from=2025-11-01&to=2025-11-30&purpose=x&format=PDF, /query/format",
    })
    void anExportNeedsPeriodAndPurpose(String parameters, String pointer) {
        // When
        Answer answer = get("/api/v1/survey-respondents" + parameters, token(Role.HEAD, COMMUNE));

        // Then
        assertProblem(answer, 400, "validation").at(pointer);
    }

    @Test
    void aNeighbourNeitherExportsNorSpeaksForOthersApplicants() {
        // Given
        String code = settled("Phạm Neighbour");

        // When
        Answer export = get(EXPORT + COMMUNE, token(Role.HEAD, NEIGHBOUR));
        Answer said = post(CONSENTS, token(Role.COUNTER, NEIGHBOUR), consent(code, true, MONDAY));
        Answer read = get(CONSENTS + "?dossier=" + code, token(Role.COUNTER, NEIGHBOUR));

        // Then
        assertProblem(export, 403, "forbidden");
        assertProblem(said, 404, "not-found");
        assertProblem(read, 404, "not-found");
    }

    @Test
    void theLatestWordStandsFirstAndNothingIsChanged() {
        // Given
        String code = settled("Phạm History");
        say(code, true, MONDAY);
        say(code, false, TUESDAY);

        // When
        Answer history = get(CONSENTS + "?dossier=" + code, token(Role.COUNTER, COMMUNE));

        // Then
        assertThat(history.json().get("items").findValuesAsText("given")).containsExactly("false", "true");
        assertThat(history.body()).doesNotContain("Phạm", "0520");
    }

    /** Purposes are data: one nobody thought of begins with its text and is asked for like the others. */
    @Test
    void aPurposeBeginsWithItsTextAndTheLatestWordSaysWhatIsAgreed() {
        // Given
        ObjectNode text = Province.JSON
                .createObjectNode()
                .put("version", "RESEARCH-1")
                .put("purpose", "RESEARCH")
                .put("effectiveFrom", "2025-01-01")
                .put("text", "Tôi đồng ý để dữ liệu đã khử nhận dạng được dùng cho nghiên cứu.");
        String code = settled("Phạm Purpose");
        ObjectNode research =
                consent(code, true, MONDAY).put("purpose", "RESEARCH").put("textVersion", "RESEARCH-1");
        Answer unknown = post(CONSENTS, token(Role.COUNTER, COMMUNE), research);

        // When
        Answer added = post(CONSENTS + "/texts", token(Role.ADMIN, "H90"), text);
        Answer changed = post(
                CONSENTS + "/texts", token(Role.ADMIN, "H90"), text.deepCopy().put("text", "Khác"));
        Answer commune = post(
                CONSENTS + "/texts", token(Role.ADMIN, COMMUNE), text.deepCopy().put("version", "R-2"));
        post(CONSENTS, token(Role.COUNTER, COMMUNE), research);
        say(code, true, MONDAY);
        say(code, false, TUESDAY);

        // Then
        JsonNode said =
                get(CONSENTS + "?dossier=" + code, token(Role.PORTAL, COMMUNE)).json();
        assertProblem(unknown, 422, "unknown-consent-text").at("/textVersion");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertProblem(changed, 409, "consent-text-exists");
        assertProblem(commune, 403, "forbidden");
        assertThat(said.get("agreed").toString()).isEqualTo("[\"RESEARCH\"]");
        assertThat(get(CONSENTS + "/texts", token(Role.COUNTER, COMMUNE)).json().findValuesAsText("purpose"))
                .contains("RESEARCH", "SURVEY");
        assertThat(get(CONSENTS + "/texts?on=2026-06-01", token(Role.COUNTER, COMMUNE))
                        .json()
                        .findValuesAsText("purpose"))
                .contains("NOTIFICATION_SMS", "NOTIFICATION_ZALO", "OPEN_DATA");
    }

    @Test
    void anUnknownTextOrAPersonWithoutNumberIsRefused() {
        // Given
        String code = settled("Phạm Text");
        ObjectNode unknown = consent(code, true, MONDAY).put("textVersion", "SURVEY-99");
        ObjectNode other = consent(code, true, MONDAY).put("purpose", "OPEN_DATA");
        ObjectNode future = consent(code, true, "2025-12-01T09:00:00+07:00");

        // Then
        assertProblem(post(CONSENTS, token(Role.COUNTER, COMMUNE), unknown), 422, "unknown-consent-text")
                .at("/textVersion");
        assertProblem(post(CONSENTS, token(Role.COUNTER, COMMUNE), other), 422, "unknown-consent-text")
                .at("/textVersion");
        assertProblem(post(CONSENTS, token(Role.COUNTER, COMMUNE), future), 400, "validation")
                .at("/occurredAt");
        assertProblem(
                        post(CONSENTS, token(Role.COUNTER, COMMUNE), consent(settled("Phạm None", null), true, MONDAY)),
                        422,
                        "applicant-without-number")
                .at("/dossier");
    }

    private static void say(String dossier, boolean given, String at) {
        Answer answer = post(CONSENTS, token(Role.COUNTER, COMMUNE), consent(dossier, given, at));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static ObjectNode consent(String dossier, boolean given, String at) {
        return Province.JSON
                .createObjectNode()
                .put("dossier", dossier)
                .put("purpose", "SURVEY")
                .put("given", given)
                .put("textVersion", "SURVEY-TEST")
                .put("channel", "COUNTER")
                .put("occurredAt", at);
    }

    private static String settled(String name) {
        return settled(name, "0510990%05d".formatted(PEOPLE.incrementAndGet()));
    }

    private static String settled(String name, String number) {
        ObjectNode intake = Province.intake(COMMUNE).put("occurredAt", MONDAY);
        ((ObjectNode) intake.get("applicant")).put("name", name).put("identityNumber", number);
        String code = post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake)
                .json()
                .get("code")
                .asText();
        Answer ended = Province.record(Role.OFFICER, COMMUNE, event(code, "FINISHED", TUESDAY, "result", "GRANTED"));
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        return code;
    }

    private long count(String query) {
        return Long.parseLong(sql.query(query));
    }
}
