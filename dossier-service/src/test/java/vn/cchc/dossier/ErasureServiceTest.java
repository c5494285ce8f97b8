package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.erasure.ErasureJob;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** The clock stands, so what ended is moved back by more years than the rules keep it. */
@QuarkusTest
class ErasureServiceTest {

    private static final String ERASURES = "/api/v1/erasures";
    private static final String HOLDS = "/api/v1/erasure-holds";
    private static final String PERSON = "079099123456";
    private static final String SAID = "Bà Hoa thiếu giấy khai sinh của con";

    @Inject
    Sql sql;

    @Inject
    ErasureJob job;

    @Inject
    DataSource dataSource;

    private Tampering tampering;
    private String code;

    @BeforeEach
    void aDossierThatEndedLongAgo() {
        Province.establish();
        tampering = new Tampering(dataSource);
        code = ended(COMMUNE);
        aged("dossier", "ended_at", "code", code, 11);
    }

    @AfterEach
    void letNothingElseBeDue() {
        sql.execute("update dossier set ended_at = state_since where ended_at < '2020-01-01'");
    }

    @Test
    void whatIdentifiesThePersonGoesAndTheRestStays() {
        // Given
        String before = facts(code);

        // When
        JsonNode done = erase("Hết thời hạn lưu");

        // Then
        assertThat(done.get("state").asText()).isEqualTo("DONE");
        assertThat(done.at("/erased/DOSSIER").asInt()).isEqualTo(1);
        assertThat(sql.query("select concat(name, identity_sealed, identity_hash, phone, email, address) from applicant"
                        + " where dossier = '" + code + "'"))
                .isEmpty();
        assertThat(sql.query("select string_agg(data::text, ' ') from dossier_event where dossier = '" + code + "'"))
                .doesNotContain("Hoa", "khai sinh");
        assertThat(facts(code)).isEqualTo(before);
        assertThat(sql.query("select subject || '|' || (purpose like 'Hết thời hạn lưu [%') from access_log"
                        + " where fields = 'erasure' and dossier = '" + code + "'"))
                .endsWith("|true");
    }

    @Test
    void readersAreToldAndLookUpsMiss() {
        // Given
        erase("Hết thời hạn lưu");

        // When
        Answer read = get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE));
        Answer clear = get("/api/v1/dossiers/" + code + "?unmask=true&purpose=x", token(Role.OFFICER, COMMUNE));

        // Then
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.json().at("/applicant/name").asText()).isEqualTo("(dữ liệu cá nhân đã xóa)");
        assertThat(read.json().at("/applicant/phone").isNull()).isTrue();
        assertThat(read.json().get("summary").isNull()).isTrue();
        assertThat(clear.status()).isLessThan(500);
        assertThat(get("/api/v1/dossiers/" + code + "/events?limit=50", token(Role.OFFICER, COMMUNE))
                        .status())
                .isEqualTo(200);
        assertThat(get("/api/v1/dossiers/" + code + "/deadline", token(Role.OFFICER, COMMUNE))
                        .status())
                .isEqualTo(200);
        assertProblem(track(code, "5678"), 404, "not-found");
        assertProblem(track(code, "3456"), 404, "not-found");
        assertThat(track(code, "3456").json().get("detail"))
                .isEqualTo(track("H90.41-251117-9991", "3456").json().get("detail"));
    }

    @Test
    void theHistoryStillVerifiesAndStillShowsTampering() {
        // Given
        erase("Hết thời hạn lưu");
        JsonNode whole = check(code);

        // When
        tampering.run("update dossier_event set due_at = due_at + interval '1 day' where dossier = '" + code
                + "' and sequence = 2");
        JsonNode changed = check(code);

        // Then
        assertThat(whole.path("erasedEvents").asInt()).as(whole.toString()).isEqualTo(2);
        assertThat(whole.get("intact").asBoolean()).as(whole.toString()).isTrue();
        assertThat(changed.at("/firstBreak/sequence").asInt()).isEqualTo(2);
        assertThat(changed.at("/firstBreak/what").asText()).isEqualTo("CHANGED");
    }

    @Test
    void aDryRunCountsByUnitAndErasesNothingUntilItIsStarted() {
        // Given
        JsonNode asked = ask("Xem trước", true).json();
        String id = asked.get("id").asText();
        job.goOn();
        JsonNode listed = erasure(id);
        boolean kept = track(code, "3456").status() == 200;

        // When
        Answer started = Wire.send("POST", ERASURES + "/" + id + "/start", "")
                .token(token(Role.ADMIN, "H90"))
                .answer();
        job.goOn();

        // Then
        assertThat(listed.get("state").asText()).isEqualTo("LISTED");
        assertThat(listed.get("listed").toString())
                .contains("{\"kind\":\"DOSSIER\",\"agency\":\"" + COMMUNE + "\",\"count\":1}");
        assertThat(kept).isTrue();
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        assertThat(erasure(id).get("state").asText()).isEqualTo("DONE");
        assertProblem(track(code, "3456"), 404, "not-found");
    }

    @Test
    void whatIsHeldIsKeptUntilItIsReleased() {
        // Given
        ObjectNode hold = Province.JSON
                .createObjectNode()
                .put("dossier", code)
                .put("ground", "COURT")
                .put("reason", "Tòa án yêu cầu");
        Answer placed = post(HOLDS, token(Role.HEAD, COMMUNE), hold);
        erase("Hết thời hạn lưu");
        int held = track(code, "3456").status();

        // When
        Answer twice = post(HOLDS, token(Role.HEAD, COMMUNE), hold);
        Answer neighbour = post(HOLDS, token(Role.HEAD, NEIGHBOUR), hold);
        Answer released = release(placed.json().get("id").asText());
        erase("Hết thời hạn lưu, đã thôi giữ");

        // Then
        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        assertThat(held).isEqualTo(200);
        assertProblem(twice, 409, "already-held");
        assertProblem(neighbour, 404, "not-found");
        assertThat(released.status()).as(released.body()).isEqualTo(200);
        assertProblem(release(placed.json().get("id").asText()), 409, "already-released");
        assertProblem(track(code, "3456"), 404, "not-found");
        assertProblem(post(HOLDS, token(Role.HEAD, COMMUNE), hold), 409, "personal-data-erased");
        assertThat(get(HOLDS + "?dossier=" + code, token(Role.HEAD, COMMUNE))
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void whatEndedLatelyAndWhatIsOpenIsKept() {
        // Given
        String lately = ended(COMMUNE);
        String open = Province.received(COMMUNE, "2025-11-17T09:00:00+07:00");

        // When
        erase("Hết thời hạn lưu");

        // Then
        assertThat(track(lately, "3456").status()).isEqualTo(200);
        assertThat(track(open, "5678").status()).isEqualTo(200);
    }

    @Test
    void onlyTheProvincesAdministratorErasesAndSaysWhy() {
        assertProblem(post(ERASURES, token(Role.ADMIN, COMMUNE), request("x", false)), 403, "forbidden");
        assertProblem(get(ERASURES, token(Role.ADMIN, COMMUNE)), 403, "forbidden");
        assertProblem(post(ERASURES, token(Role.ADMIN, "H90"), request(" ", false)), 400, "validation")
                .at("/reason");
        assertThat(track(code, "3456").status()).isEqualTo(200);
    }

    @Test
    void nobodyWritesAnApplicantBackIn() {
        // Given
        erase("Hết thời hạn lưu");
        String sure = "update applicant set phone = '0912345678' where dossier = '" + code + "'";

        // When
        Throwable refused = org.assertj.core.api.Assertions.catchThrowable(() -> sql.execute(sure));

        // Then
        assertThat(refused).hasMessageContaining("applicant_erased_whole");
    }

    private static String ended(String agency) {
        ObjectNode intake = Province.intake(agency).put("occurredAt", "2025-11-10T09:00:00+07:00");
        ((ObjectNode) intake.get("applicant")).put("identityNumber", PERSON);
        String dossier = post("/api/v1/dossiers", token(Role.COUNTER, agency), intake)
                .json()
                .get("code")
                .asText();
        ObjectNode refused = event(dossier, "FINISHED", "2025-11-12T09:00:00+07:00", "result", "REFUSED");
        ((ObjectNode) refused.get("data")).put("reason", SAID).put("note", "Đã gọi điện");
        assertThat(record(Role.OFFICER, agency, refused).status()).isEqualTo(200);
        return dossier;
    }

    private void aged(String table, String column, String key, String value, int years) {
        sql.execute("update " + table + " set " + column + " = " + column + " - interval '" + years + " years' where "
                + key + " = '" + value + "'");
    }

    /** What reports are counted from. */
    private String facts(String dossier) {
        return sql.query("select concat_ws('|', state, procedure_code, receiving_agency, received_at, ended_at, due_at,"
                        + " delivery, channel) from dossier where code = '" + dossier + "'")
                + sql.query("select string_agg(concat_ws('|', sequence, type, occurred_at, state, due_at,"
                        + " encode(hash, 'hex')), ';' order by sequence) from dossier_event where dossier = '" + dossier
                        + "'")
                + sql.query("select type from applicant where dossier = '" + dossier + "'");
    }

    private JsonNode erase(String reason) {
        Answer asked = ask(reason, false);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        job.goOn();
        return erasure(asked.json().get("id").asText());
    }

    private static Answer ask(String reason, boolean dryRun) {
        return post(ERASURES, token(Role.ADMIN, "H90"), request(reason, dryRun));
    }

    private static ObjectNode request(String reason, boolean dryRun) {
        return Province.JSON.createObjectNode().put("reason", reason).put("dryRun", dryRun);
    }

    private static JsonNode erasure(String id) {
        return get(ERASURES + "/" + id, token(Role.ADMIN, "H90")).json();
    }

    private static Answer release(String id) {
        return post(
                HOLDS + "/" + id + "/release",
                token(Role.HEAD, COMMUNE),
                Province.JSON.createObjectNode().put("reason", "Đã xong"));
    }

    private static JsonNode check(String dossier) {
        return get("/api/v1/dossiers/" + dossier + "/history-check", token(Role.ADMIN, COMMUNE))
                .json();
    }

    private static Answer track(String dossier, String verifier) {
        return Wire.send("POST", "/api/v1/tracking", "{\"code\":\"" + dossier + "\",\"verifier\":\"" + verifier + "\"}")
                .header("X-Forwarded-For", Petitions.newAddress())
                .header("X-Request-Id", UUID.randomUUID().toString())
                .answer();
    }
}
