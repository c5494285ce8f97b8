package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.dossier.erasure.ErasureJob;
import vn.cchc.dossier.history.RangeCheckWork;
import vn.cchc.dossier.history.Sealing;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** Every kind of record that is no dossier, aged behind the service's back, since the clock stands. */
@QuarkusTest
class ErasureKindsServiceTest {

    private static final String ERASURES = "/api/v1/erasures";
    private static final String GONE = "(dữ liệu cá nhân đã xóa)";
    private static final String LONG_AGO = "2022-03-01";

    @Inject
    Sql sql;

    @Inject
    ErasureJob job;

    @Inject
    Sealing sealing;

    @Inject
    RangeCheckWork checks;

    @Inject
    RuleVersions rules;

    @Inject
    DataSource dataSource;

    private Tampering tampering;

    @BeforeEach
    void establish() {
        Province.establish();
        tampering = new Tampering(dataSource);
    }

    @AfterEach
    void forgetSealsAndSchedule() {
        tampering.all("delete from log_erased_day");
        tampering.all("delete from log_seal");
        tampering.all("delete from access_log where at < '2024-01-01'");
        sql.execute("update rule_version set amount = 0 where rule = 'ERASURE_EVERY_DAYS'");
        rules.refresh();
    }

    @Test
    void anOnlineSubmissionThatWasRefusedIsEmptied() {
        // Given
        ObjectNode intake =
                Province.intake(COMMUNE).put("channel", "ONLINE").put("submittedAt", "2025-11-20T09:58:00+07:00");
        String code = post("/api/v1/submissions", token(Role.PORTAL, COMMUNE), intake)
                .json()
                .get("code")
                .asText();
        String path = "/api/v1/submissions/" + code;
        ObjectNode reason = Province.JSON.createObjectNode().put("reason", "Bà Hoa không thường trú");
        post(path + "/refusal", token(Role.COUNTER, COMMUNE), reason);
        sql.execute("update submission set received_at = received_at - interval '1 year',"
                + " acknowledged_at = acknowledged_at - interval '1 year' where code = '" + code + "'");

        // When
        JsonNode done = erase();

        // Then
        Answer read = get(path, token(Role.COUNTER, COMMUNE));
        assertThat(done.at("/erased/SUBMISSION").asInt()).isPositive();
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.json().get("personalDataErasedAt").asText()).isNotBlank();
        assertThat(read.json().has("content")).isFalse();
        assertThat(sql.query("select concat(s.answer, (select string_agg(data::text, '') from submission_event e"
                        + " where e.submission = s.code)) from submission s where s.code = '" + code + "'"))
                .doesNotContain("Hoa");
        assertThat(get(path + "/forms/03", token(Role.COUNTER, COMMUNE)).status())
                .isEqualTo(200);
    }

    @Test
    void aSlipForgetsWhoCameAndRemembersThatADossierCameOfIt() {
        // Given
        String person = "052077000001";
        ObjectNode request = SampleSlips.request("SUPPLEMENT_REQUEST", "2025-11-17T09:00:00+07:00", person);
        Answer written = post("/api/v1/slips", token(Role.COUNTER, COMMUNE), request);
        String code = written.json().path("code").asText();
        ObjectNode intake = Province.intake(COMMUNE).put("occurredAt", "2025-11-18T09:00:00+07:00");
        ((ObjectNode) intake.get("applicant")).put("identityNumber", person);
        post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake);
        tampering.run("update slip set made_at = made_at - interval '2 years' where code = '" + code + "'");

        // When
        JsonNode done = erase();

        // Then
        JsonNode read =
                get("/api/v1/slips/" + code, token(Role.COUNTER, COMMUNE)).json();
        assertThat(done.at("/erased/SLIP").asInt()).isPositive();
        assertThat(read.at("/content/applicant/name").asText()).isEqualTo(GONE);
        assertThat(read.get("cameIn").asBoolean()).isTrue();
        assertThat(sql.query(
                        "select concat(sealed, identity_hash, contact_hash) from slip where code = '" + code + "'"))
                .isEmpty();
        assertThat(get("/api/v1/slips/" + code + "/forms/02", token(Role.COUNTER, COMMUNE))
                        .status())
                .isEqualTo(200);
    }

    /** Who has no identity number is the same by name and phone: whichever of the two is erased first, the other says so. */
    @ParameterizedTest
    @CsvSource({"SLIP, 0977200001", "DOSSIER, 0977200002"})
    void aSlipWithoutIdentityNumberRemembersTooThatADossierCameOfIt(String erasedFirst, String phone) {
        // Given
        ObjectNode request = SampleSlips.request("SUPPLEMENT_REQUEST", "2025-11-17T09:00:00+07:00", "052077000009");
        unnumbered((ObjectNode) request.get("applicant"), phone);
        String code = post("/api/v1/slips", token(Role.COUNTER, COMMUNE), request)
                .json()
                .path("code")
                .asText();
        ObjectNode intake = Province.intake(COMMUNE).put("occurredAt", "2025-11-18T09:00:00+07:00");
        unnumbered((ObjectNode) intake.get("applicant"), phone);
        String dossier = post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake)
                .json()
                .get("code")
                .asText();
        Province.record(
                Role.COUNTER,
                COMMUNE,
                Province.event(dossier, "WITHDRAWN", "2025-11-19T09:00:00+07:00", "reason", "Không còn nhu cầu"));
        tampering.run(
                erasedFirst.equals("SLIP")
                        ? "update slip set made_at = made_at - interval '2 years' where code = '" + code + "'"
                        : "update dossier set ended_at = ended_at - interval '11 years' where code = '" + dossier
                                + "'");

        // When
        JsonNode done = erase();
        sql.execute("update dossier set ended_at = state_since where ended_at < '2020-01-01'");

        // Then
        JsonNode read =
                get("/api/v1/slips/" + code, token(Role.COUNTER, COMMUNE)).json();
        assertThat(done.at("/erased/" + erasedFirst).asInt()).isPositive();
        assertThat(read.get("cameIn").asBoolean()).as(read.toString()).isTrue();
    }

    private static void unnumbered(ObjectNode applicant, String phone) {
        applicant.put("name", "Phạm Thị Lan").put("phone", phone).remove("identityNumber");
    }

    @Test
    void aPetitionThatEndedKeepsWhatWasPublishedOnly() {
        // Given
        JsonNode slip = Petitions.handedIn(COMMUNE);
        String code = slip.get("code").asText();
        Petitions.act(Role.OFFICER, COMMUNE, code, "type", "CLASSIFIED");
        Petitions.act(Role.HEAD, COMMUNE, code, "type", "ANSWERED", "text", "Gửi bà Bình", "fault", "false");
        Petitions.act(Role.HEAD, COMMUNE, code, "type", "PUBLISHED", "question", "Hỏi chung", "text", "Đáp chung");
        sql.execute("update petition set state_since = state_since - interval '6 years' where code = '" + code + "'");

        // When
        JsonNode done = erase();

        // Then
        Answer read = Petitions.get(Petitions.PATH + "/" + code, Role.OFFICER, COMMUNE);
        Answer followed = Petitions.follow("", code, slip.get("verifier").asText(), null);
        assertThat(done.at("/erased/PETITION").asInt()).isPositive();
        assertThat(read.json().at("/petitioner/name").asText()).isEqualTo(GONE);
        assertThat(read.json().get("personalDataErasedAt").asText()).isNotBlank();
        assertThat(sql.query("select string_agg(text, '|' order by sequence) from petition_event where petition = '"
                        + code + "'"))
                .contains("Đáp chung")
                .doesNotContain("Bình");
        assertProblem(followed, 404, "not-found");
    }

    @Test
    void oldDaysOfTheAccessLogGoAndTheirSealsStay() {
        // Given
        sql.execute("insert into access_log (at, subject, roles, agency, dossier, fields, purpose, address) values ('"
                + LONG_AGO + "T05:00:00Z', 'ai-do', 'OFFICER', '" + COMMUNE + "', 'x', 'applicant', 'x', '10.1.1.1')");
        sealing.sealUntil(FixedClock.NOW);

        // When
        JsonNode done = erase();

        // Then
        assertThat(done.at("/erased/ACCESS_LOG").asInt()).isEqualTo(1);
        assertThat(sql.query("select count(*) from access_log where at < '2023-01-01'"))
                .isEqualTo("0");
        assertThat(sql.query("select entries from log_erased_day where day = '" + LONG_AGO + "'"))
                .isEqualTo("1");
        assertThat(sql.query("select count(*) from log_seal where day = '" + LONG_AGO + "' and log = 'ACCESS_LOG'"))
                .isEqualTo("1");
        assertThat(checked(LONG_AGO).get("state").asText()).isEqualTo("INTACT");
    }

    @Test
    void byTheRuleItStartsByItselfAndNotAgainBeforeItsTime() {
        // Given
        sql.execute("update rule_version set amount = 30 where rule = 'ERASURE_EVERY_DAYS'");
        sql.execute("update erasure set requested_at = requested_at - interval '31 days'");
        rules.refresh();

        // When
        job.goOn();
        job.goOn();

        // Then
        assertThat(sql.query("select count(*) || ' ' || min(state) from erasure where requested_by = 'system'"
                        + " and requested_at > timestamptz '2025-11-01'"))
                .isEqualTo("1 DONE");
    }

    private JsonNode erase() {
        ObjectNode request = Province.JSON
                .createObjectNode()
                .put("reason", "Hết thời hạn lưu")
                .put("dryRun", false);
        Answer asked = post(ERASURES, token(Role.ADMIN, "H90"), request);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        job.goOn();
        JsonNode done = get(ERASURES + "/" + asked.json().get("id").asText(), token(Role.ADMIN, "H90"))
                .json();
        assertThat(done.get("state").asText()).as(done.toString()).isEqualTo("DONE");
        return done;
    }

    private JsonNode checked(String day) {
        ObjectNode request = Province.JSON.createObjectNode().put("from", day).put("to", day);
        String id = post("/api/v1/history-checks", token(Role.ADMIN, "H90"), request)
                .json()
                .get("id")
                .asText();
        checks.run();
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> get("/api/v1/history-checks/" + id, token(Role.ADMIN, "H90"))
                                .json(),
                        check -> !check.get("state").asText().equals("RUNNING"));
    }
}
