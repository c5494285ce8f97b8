package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Values of rules are read by everybody, changed by the province's administrator, and every change stays on record. */
@QuarkusTest
class RuleServiceTest {

    private static final String PATH = "/api/v1/rules";
    private static final String BASIS = "Quyết định 05/2026/QĐ-UBND";

    private final String admin = token(Role.ADMIN, "H90");

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void everyRuleHasAValueAndATextItComesFrom() {
        // When
        JsonNode items = get(PATH, token(Role.OFFICER, COMMUNE)).json().get("items");

        // Then
        assertThat(items).hasSize(Rule.values().length);
        assertThat(items).allSatisfy(rule -> {
            assertThat(rule.at("/values/0/legalBasis").asText()).isNotBlank();
            assertThat(rule.get("inForce").isNull()).isFalse();
            assertThat(rule.get("meaning").asText()).isNotBlank();
        });
        assertThat(amounts(items))
                .containsEntry("PETITION_REFUSE", 2)
                .containsEntry("PETITION_SUPPLEMENT", 5)
                .containsEntry("PETITION_ANSWER", 15)
                .containsEntry("PETITION_PUBLISH", 2)
                .containsEntry("RECEIVER_NAMED", 0);
    }

    @Test
    void aValueIsAddedAndCorrectedAndBothStayOnRecord() {
        // Given
        String rule = PATH + "/PETITION_PUBLISH";
        String etag = get(rule, admin).header("ETag");

        // When
        Answer added = put(rule, admin, etag, value("2041-01-01", 3, BASIS));
        Answer corrected = put(rule, admin, added.header("ETag"), value("2041-01-01", 4, BASIS));
        Answer same = put(rule, admin, corrected.header("ETag"), value("2041-01-01", 4, BASIS));

        // Then
        JsonNode changes = same.json().get("changes");
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo(corrected.header("ETag"));
        assertThat(changes.at("/0/value/amount").asInt()).isEqualTo(4);
        assertThat(changes.at("/0/former/amount").asInt()).isEqualTo(3);
        assertThat(changes.at("/0/recordedAt").asText()).isEqualTo("2025-11-20T10:00:00+07:00");
        assertThat(changes.at("/0/recordedBy").asText()).isNotBlank();
        assertThat(changes.at("/1/former").isNull()).isTrue();
        assertThat(same.json().at("/values/1/effectiveFrom").asText()).isEqualTo("2041-01-01");
        assertThat(same.json().at("/inForce/amount").asInt()).isEqualTo(2);
        assertThatThrownBy(() -> sql.execute("delete from rule_change")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyWhoSawTheRuleChangesIt() {
        // Given
        String rule = PATH + "/RESCHEDULES";
        String etag = get(rule, admin).header("ETag");
        ObjectNode value = value("2042-01-01", 2, BASIS);

        // When
        Answer unseen = put(rule, admin, null, value);
        Answer first = put(rule, admin, etag, value);
        Answer stale = put(rule, admin, etag, value("2042-01-01", 3, BASIS));

        // Then
        assertProblem(unseen, 428, "precondition-required");
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertProblem(stale, 412, "precondition-failed");
    }

    @Test
    void nonsenseIsNamedAndChangesNothing() {
        // Given
        String rule = PATH + "/WARNING_SHARE";
        String etag = get(rule, admin).header("ETag");

        // When
        Answer tooMuch = put(rule, admin, etag, value("2043-01-01", 101, BASIS));
        Answer noText = put(rule, admin, etag, value("2043-01-01", 50, " "));
        Answer noDay = put(rule, admin, etag, value("+999999999-01-01", 50, BASIS));
        Answer unknown = put(PATH + "/GRACE_DAYS", admin, "\"0\"", value("2043-01-01", 1, BASIS));

        // Then
        assertProblem(tooMuch, 400, "validation").at("/amount");
        assertProblem(noText, 400, "validation").at("/legalBasis");
        assertProblem(noDay, 400, "validation").at("/effectiveFrom");
        assertProblem(unknown, 404, "not-found");
        assertThat(get(rule, admin).header("ETag")).isEqualTo(etag);
    }

    @Test
    void anAdministratorOfACommuneChangesNothingForTheProvince() {
        // Given
        String own = token(Role.ADMIN, COMMUNE);
        String etag = get(PATH + "/SUPPLEMENTS", own).header("ETag");

        // When
        Answer answer = put(PATH + "/SUPPLEMENTS", own, etag, value("2044-01-01", 2, BASIS));

        // Then
        assertProblem(answer, 403, "forbidden");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyReadsOnlyAdministratorsWrite(Role role) {
        // When
        int read = get(PATH, token(role, "H90")).status();
        int written = put(PATH + "/SUPPLEMENTS", token(role, "H90"), "\"stale\"", value("2044-01-01", 2, BASIS))
                .status();

        // Then
        assertThat(read).isEqualTo(200);
        assertThat(written).isEqualTo(role == Role.ADMIN ? 412 : 403);
        assertProblem(Wire.get(PATH).answer(), 401, "unauthenticated");
    }

    /** In force for one day only, on which no other test receives anything. */
    @Test
    void whereTheRuleSaysSoTheReceiverIsNamedAtTheCounter() {
        // Given
        String rule = PATH + "/RECEIVER_NAMED";
        Answer on = put(rule, admin, get(rule, admin).header("ETag"), value("2025-09-09", 1, BASIS));
        put(rule, admin, on.header("ETag"), value("2025-09-10", 0, BASIS));
        String counter = token(Role.COUNTER, COMMUNE);
        ObjectNode body = intake(COMMUNE).put("occurredAt", "2025-09-09T09:00:00+07:00");
        ObjectNode named = body.deepCopy();
        named.putObject("receivedBy").put("capacity", "OFFICIAL").put("staff", "cv.motcua01");

        // When
        Answer silent = post("/api/v1/dossiers", counter, body);
        Answer told = post("/api/v1/dossiers", counter, named);
        Answer online = post(
                "/api/v1/dossiers",
                counter,
                body.deepCopy().put("channel", "ONLINE").put("submittedAt", "2025-09-09T08:30:00+07:00"));
        Answer dayAfter = post("/api/v1/dossiers", counter, body.put("occurredAt", "2025-09-10T09:00:00+07:00"));

        // Then
        assertProblem(silent, 422, "receiver-missing").at("/receivedBy");
        assertThat(silent.body()).contains(BASIS);
        assertThat(told.status()).as(told.body()).isEqualTo(201);
        assertThat(online.status()).as(online.body()).isEqualTo(201);
        assertThat(dayAfter.status()).as(dayAfter.body()).isEqualTo(201);
    }

    private static Map<String, Integer> amounts(JsonNode items) {
        return Arrays.stream(Rule.values())
                .collect(Collectors.toMap(
                        Rule::name,
                        rule -> items.get(rule.ordinal()).at("/inForce/amount").asInt()));
    }

    private static ObjectNode value(String from, int amount, String basis) {
        return Province.JSON
                .createObjectNode()
                .put("effectiveFrom", from)
                .put("amount", amount)
                .put("legalBasis", basis);
    }

    private static Answer put(String path, String token, String etag, JsonNode body) {
        Wire request = Wire.send("PUT", path, body.toString()).token(token);
        return (etag == null ? request : request.header("If-Match", etag)).answer();
    }
}
