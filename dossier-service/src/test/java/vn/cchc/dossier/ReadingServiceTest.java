package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class ReadingServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";
    private static final String LIST = "/api/v1/dossiers";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void masksUntilAPurposeIsGiven() {
        // Given
        String path = LIST + "/" + Province.received(COMMUNE, MONDAY);

        // When
        Answer masked = get(path, token(Role.OFFICER, COMMUNE));
        Answer clear = get(path + "?unmask=true&purpose=Li%C3%AAn%20h%E1%BB%87", token(Role.OFFICER, COMMUNE));
        Answer noPurpose = get(path + "?unmask=true", token(Role.OFFICER, COMMUNE));
        Answer analyst = get(path + "?unmask=true&purpose=x", token(Role.ANALYST, COMMUNE));

        // Then
        assertThat(masked.json().at("/applicant/identityNumber").asText()).isEqualTo("0520••••••12");
        assertThat(masked.body()).doesNotContain("Nguyễn Văn An", "0912345678", "Thôn 2");
        assertThat(clear.json().at("/applicant/name").asText()).isEqualTo("Nguyễn Văn An");
        assertThat(clear.json().at("/applicant/identityNumber").asText()).isEqualTo("052099000012");
        assertProblem(noPurpose, 400, "validation").at("/query/purpose");
        assertProblem(analyst, 403, "forbidden");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleReadsItsOwnOrNothing(Role role) {
        // Given
        String path = LIST + "/" + Province.received(COMMUNE, MONDAY);

        // When
        int mine = get(path, token(role, COMMUNE)).status();
        int neighbours = get(path, token(role, NEIGHBOUR)).status();
        int province = get(path, token(role, "H90")).status();

        // Then
        boolean reads = role != Role.REPORTER && role != Role.EVENT_READER;
        assertThat(mine).isEqualTo(reads ? 200 : 403);
        assertThat(neighbours).isEqualTo(reads ? 404 : 403);
        assertThat(province).isEqualTo(reads ? 200 : 403);
    }

    @Test
    void whoeverHoldsItSeesIt() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        Answer before = get(LIST + "/" + code, token(Role.OFFICER, JUSTICE));
        record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", JUSTICE));

        // When
        Answer after = get(LIST + "/" + code, token(Role.OFFICER, JUSTICE));

        // Then
        assertProblem(before, 404, "not-found");
        assertThat(after.json().get("holder").asText()).isEqualTo(JUSTICE);
        assertThat(after.json().get("applicant").isNull()).isFalse();
    }

    @Test
    void pagesThroughEverythingOnce() {
        // Given
        for (int i = 0; i < 5; i++) {
            Province.received(COMMUNE, MONDAY);
        }
        Set<String> seen = new HashSet<>();
        int items = 0;
        String cursor = "";

        // When
        while (cursor != null) {
            JsonNode page = get(LIST + "?limit=2&sort=receivedAt" + cursor, token(Role.COUNTER, COMMUNE))
                    .json();
            for (JsonNode item : page.get("items")) {
                seen.add(item.get("code").asText());
                items++;
            }
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.get("next").asText()
                    : null;
        }

        // Then
        assertThat(items).isEqualTo(seen.size()).isGreaterThanOrEqualTo(5);
        assertThat(seen).allMatch(code -> code.startsWith("H90.41-"));
    }

    @Test
    void filtersByStateDayAndWords() {
        // Given
        String code = Province.received(NEIGHBOUR, MONDAY);
        record(Role.COUNTER, NEIGHBOUR, event(code, "WITHDRAWN", TUESDAY));
        String query = LIST + "?state=WITHDRAWN&receivedFrom=2025-11-17&receivedTo=2025-11-17&q="
                + code.toLowerCase(Locale.ROOT);

        // When
        JsonNode found = get(query, token(Role.ANALYST, "H90")).json().get("items");
        Answer badDay = get(LIST + "?receivedFrom=17/11/2025", token(Role.ANALYST, "H90"));
        Answer badState = get(LIST + "?state=LOST", token(Role.ANALYST, "H90"));

        // Then
        assertThat(found.findValuesAsText("code").get(0)).isEqualTo(code);
        assertProblem(badDay, 400, "validation").at("/query/receivedFrom");
        assertProblem(badState, 400, "validation").at("/query/state");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COUNTER", "OFFICER", "HEAD", "MIGRATOR", "ANALYST", "PORTAL", "PLAN_MANAGER", "ADMIN"})
    void freeTextIsForThoseWhoHandleDossiers(Role role) {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        record(Role.OFFICER, COMMUNE, event(code, "SUPPLEMENT_REQUESTED", TUESDAY, "reason", "Ông An thiếu chữ ký"));
        boolean handles =
                EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.MIGRATOR).contains(role);

        // When
        JsonNode dossier = get(LIST + "/" + code, token(role, COMMUNE)).json();
        String history =
                get(LIST + "/" + code + "/events", token(role, COMMUNE)).body();
        JsonNode found = get(LIST + "?q=tr%C3%ADch%20l%E1%BB%A5c", token(role, COMMUNE))
                .json()
                .get("items");

        // Then
        assertThat(dossier.get("summary").isNull()).isEqualTo(!handles);
        assertThat(history.contains("Ông An")).isEqualTo(handles);
        assertThat(found.isEmpty()).isEqualTo(!handles);
    }

    @Test
    void aTermOfNoHoursIsRefusedAndADistrictIsKnown() {
        // Given
        String noHours = Province.procedure("8.100002", 0).replace("WORKING_DAY", "WORKING_HOUR");
        String district = Province.procedure("8.100003", 3).replace("\"level\":\"COMMUNE\"", "\"level\":\"DISTRICT\"");

        // When
        Answer refused = importing(noHours);
        Answer taken = importing(district);

        // Then
        assertProblem(refused, 400, "validation");
        assertThat(refused.body()).contains("/procedures/0/versions/0/term");
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    }

    private static Answer importing(String procedure) {
        return Wire.send("POST", "/api/v1/procedures/import", "{\"procedures\":[" + procedure + "]}")
                .token(token(Role.ADMIN, "H90"))
                .answer();
    }

    @Test
    void explainsTheDeadlineInBothLanguages() {
        // Given
        String code = Province.received(COMMUNE, "2025-11-14T09:00:00+07:00");
        ObjectNode payment = event(code, "PAYMENT_REQUESTED", MONDAY);
        ((ObjectNode) payment.get("data")).put("amount", 8000);
        record(Role.COUNTER, COMMUNE, payment);
        record(Role.COUNTER, COMMUNE, event(code, "PAID", WEDNESDAY));
        String path = LIST + "/" + code + "/deadline";

        // When
        JsonNode vietnamese = get(path, token(Role.OFFICER, COMMUNE)).json();
        JsonNode english = Wire.get(path)
                .token(token(Role.OFFICER, COMMUNE))
                .header("Accept-Language", "en")
                .answer()
                .json();

        // Then
        assertThat(vietnamese.get("dueAt").asText()).isEqualTo("2025-11-25T17:00:00+07:00");
        assertThat(vietnamese.at("/pauses/0/dueAfter").asText()).isEqualTo("2025-11-25T17:00:00+07:00");
        assertThat(vietnamese.at("/skipped/0/date").asText()).isEqualTo("2025-11-15");
        assertThat(vietnamese.get("text").asText())
                .contains("25/11/2025")
                .isNotEqualTo(english.get("text").asText());
    }

    @Test
    void procedureUpdatesNeedTheVersionSeen() {
        // Given
        String admin = token(Role.ADMIN, "H90");
        String body = Province.procedure("8.000001", 3);
        Answer created = put(body, admin, null);

        // When
        Answer blind = put(body, admin, null);
        Answer stale = put(body, admin, "\"99\"");
        Answer updated = put(body, admin, created.header("ETag"));
        Answer counter = put(body, token(Role.COUNTER, COMMUNE), null);

        // Then
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertProblem(blind, 428, "precondition-required");
        assertProblem(stale, 412, "precondition-failed");
        assertThat(updated.status()).isEqualTo(200);
        assertProblem(counter, 403, "forbidden");
    }

    @Test
    void importIsAllOrNothing() {
        // Given
        String faulty = "{\"procedures\":[" + Province.procedure("8.100001", 3) + ","
                + Province.procedure("not a code", 3) + "]}";

        // When
        Answer answer = Wire.send("POST", "/api/v1/procedures/import", faulty)
                .token(token(Role.ADMIN, "H90"))
                .answer();

        // Then
        assertProblem(answer, 400, "validation").at("/procedures/1/code");
        assertProblem(get("/api/v1/procedures/8.100001", token(Role.REPORTER, COMMUNE)), 404, "not-found");
    }

    private static Answer put(String body, String token, String ifMatch) {
        Wire wire = Wire.send("PUT", "/api/v1/procedures/8.000001", body).token(token);
        return (ifMatch == null ? wire : wire.header("If-Match", ifMatch)).answer();
    }

    @Test
    void everyRoleReadsTheCatalogue() {
        // Given
        String path = "/api/v1/procedures?q=" + Province.PROCEDURE + "&field=HOTICH";

        // When
        Set<Integer> statuses = new HashSet<>();
        EnumSet.allOf(Role.class)
                .forEach(role -> statuses.add(get(path, token(role, COMMUNE)).status()));

        // Then
        assertThat(statuses).containsExactly(200);
        assertThat(get(path, token(Role.COUNTER, COMMUNE))
                        .json()
                        .at("/items/0/code")
                        .asText())
                .isEqualTo(Province.PROCEDURE);
    }
}
