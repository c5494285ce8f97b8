package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** It is Thursday, 20/11/2025, 10:00, an hour and a half before the morning ends; the list settles it two hours before. */
@QuarkusTest
class CurrentProgressServiceTest {

    private static final String PATH = "/api/v1/publication-sessions/current?agency=";
    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String LOGGED = "select count(*) from publication_update where agency = '" + NEIGHBOUR + "'";

    @Inject
    DataSource dataSource;

    private String code;

    @BeforeEach
    void aNeighbourWithADossier() {
        Province.establish();
        code = Province.received(NEIGHBOUR, MONDAY);
    }

    @Test
    void showsEverybodyHowFarADossierIsAndNobodyWhoseItIs() {
        // When
        Answer answer = look("10.9.0.1", NEIGHBOUR + "&limit=200");

        // Then
        JsonNode shown = item(answer.json(), code);
        assertThat(shown.get("step").asText()).isEqualTo("Đã tiếp nhận, chờ chuyển giải quyết");
        assertThat(shown.get("dueAt").asText()).isEqualTo("2025-11-24T17:00:00+07:00");
        assertThat(shown.get("holderName").asText()).isEqualTo("Cơ quan " + NEIGHBOUR);
        List<String> fields = new ArrayList<>();
        shown.fieldNames().forEachRemaining(fields::add);
        assertThat(fields)
                .containsExactly(
                        "code",
                        "procedure",
                        "procedureName",
                        "state",
                        "step",
                        "receivedAt",
                        "dueAt",
                        "endedAt",
                        "returnedAt",
                        "missedDeadline",
                        "holder",
                        "holderName");
        assertThat(answer.body()).doesNotContain("0520", "0912345678", "Nguyễn", "Thôn 2", "TK-01", "Xin trích");
    }

    @Test
    void theFirstLookOfAPosterLogsTheHalfDayAndNothingElseDoes() {
        // Given
        String before = count();
        Answer first = as(token(Role.PORTAL, "H90"), NEIGHBOUR + "&channel=COMMUNE_PAGE&limit=1");
        String after = count();

        // When
        Answer second = look("10.9.0.3", NEIGHBOUR + "&limit=1");
        Answer next = look(
                "10.9.0.3", NEIGHBOUR + "&cursor=" + first.json().get("next").asText());

        // Then
        assertThat(first.json().at("/session/session").asText()).isEqualTo("MORNING");
        assertThat(first.json().at("/session/state").asText()).isEqualTo("DONE");
        assertThat(second.json().get("session")).isEqualTo(first.json().get("session"));
        assertThat(next.json().get("session").isNull()).isTrue();
        assertThat(Integer.parseInt(after)).isBetween(1, Integer.parseInt(before) + 1);
        assertThat(count()).isEqualTo(after).isEqualTo("1");
        assertThat(query("select session || ' ' || (dossiers > 0) from publication_update where agency = '" + NEIGHBOUR
                        + "'"))
                .isEqualTo("MORNING true");
        assertThat(query("select string_agg(type, ',') from outbox_entry where subject = '" + NEIGHBOUR
                        + "/2025-11-20/MORNING'"))
                .isEqualTo("vn.cchc.publication-session.done.v1");
        assertThat(missedToday()).isEmpty();
    }

    @Test
    void whoeverDoesNotPostForTheUnitHasSeenItAndSettlesNothing() {
        // Given
        Province.received(JUSTICE, MONDAY);
        String wanted = JUSTICE + "&channel=DISTRICT_PAGE";

        // When
        List<Answer> looks = List.of(
                look("10.9.0.15", wanted),
                look("10.9.0.16", wanted),
                as(token(Role.COUNTER, NEIGHBOUR), wanted),
                as(token(Role.HEAD, NEIGHBOUR), wanted),
                as(token(Role.OFFICER, JUSTICE), wanted));
        String logged = query("select count(*) from publication_update where agency = '" + JUSTICE + "'");
        Answer own = as(token(Role.HEAD, JUSTICE), JUSTICE + "&channel=PROVINCIAL_PORTAL");

        // Then
        assertThat(looks).extracting(Answer::status).containsOnly(200);
        assertThat(looks)
                .allSatisfy(answer ->
                        assertThat(answer.json().get("session").isNull()).isTrue());
        assertThat(logged).isEqualTo("0");
        assertThat(query("select string_agg(day || ' ' || session, ',') from publication_seen where agency = '"
                        + JUSTICE + "'"))
                .isEqualTo("2025-11-20 MORNING");
        assertThat(own.json().at("/session/state").asText()).isEqualTo("DONE");
        assertThat(query("select string_agg(channel || ' ' || published_by, ',') from publication_update where agency"
                        + " = '" + JUSTICE + "'"))
                .startsWith("PROVINCIAL_PORTAL ")
                .doesNotContain(",", "public");
    }

    @Test
    void aUnitWithoutDossiersOwesNothing() {
        // When
        Answer answer = look("10.9.0.4", "H90");

        // Then
        assertThat(answer.json().get("items")).isEmpty();
        assertThat(answer.json().get("session").isNull()).isTrue();
    }

    @Test
    void saysWhomToAskWhereThatWasPublished() {
        // When
        Answer published = look("10.9.0.14", Province.COMMUNE);
        Answer silent = look("10.9.0.14", NEIGHBOUR);
        Answer onSaturdays = look("10.9.0.14", Province.JUSTICE);

        // Then
        assertThat(published.json().at("/contact/hotline").asText()).isEqualTo(Province.HOTLINE);
        assertThat(silent.json().get("contact").isNull()).isTrue();
        assertThat(published.json().at("/officeHours/MONDAY/1/to").asText()).isEqualTo("17:00:00");
        assertThat(published.json().at("/officeHours").has("SATURDAY")).isFalse();
        assertThat(onSaturdays.json().at("/officeHours/SATURDAY/0/from").asText())
                .isEqualTo("07:00:00");
    }

    @Test
    void whatEndedLongAgoIsNotShown() {
        // Given
        String old = ended("2025-09-08T09:00:00+07:00", "2025-09-10T09:00:00+07:00");
        String lately = ended("2025-11-03T09:00:00+07:00", "2025-11-05T09:00:00+07:00");

        // When
        JsonNode list = look("10.9.0.5", NEIGHBOUR + "&limit=200").json();

        // Then
        assertThat(list.get("items").findValuesAsText("code"))
                .contains(lately, code)
                .doesNotContain(old);
        assertThat(item(list, lately).get("step").asText()).isEqualTo("Đã có kết quả, chờ trả");
    }

    @Test
    void pagesFollowEachOtherNewestFirst() {
        // Given
        List<String> codes = new ArrayList<>();
        String query = NEIGHBOUR + "&limit=2";

        // When
        String next = query;
        while (next != null) {
            JsonNode page = look("10.9.0.6", next).json();
            codes.addAll(page.get("items").findValuesAsText("code"));
            next = page.get("next").isNull()
                    ? null
                    : query + "&cursor=" + page.get("next").asText();
        }

        // Then
        assertThat(codes).doesNotHaveDuplicates().contains(code);
        assertThat(codes)
                .isEqualTo(look("10.9.0.7", NEIGHBOUR + "&limit=200")
                        .json()
                        .get("items")
                        .findValuesAsText("code"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', /query/agency",
        "H90.42&limit=1000000, /query/limit",
        "H90.42&limit=-1, /query/limit",
        "H90.42&channel=TV, /query/channel",
        "H90.42&cursor=tampered, /query/cursor",
        "H90.42&sort=name, /query/sort"
    })
    void badQuestionsAreRefused(String query, String pointer) {
        assertProblem(look("10.9.0.8", query), 400, "validation").at(pointer);
    }

    @Test
    void anotherUnitsCursorAndUnitsThatAreNotThereAreRefused() {
        // Given
        Province.received(NEIGHBOUR, MONDAY);
        String cursor =
                look("10.9.0.9", NEIGHBOUR + "&limit=1").json().get("next").asText();

        // When
        Answer other = look("10.9.0.9", Province.COMMUNE + "&cursor=" + cursor);

        // Then
        assertProblem(other, 400, "validation").at("/query/cursor");
        assertProblem(look("10.9.0.9", "H90.99"), 404, "not-found");
        assertProblem(look("10.9.0.9", Province.CLOSED_DISTRICT), 404, "not-found");
    }

    @Test
    void whoeverAsksWithoutEndIsStoppedAndAnAccountIsNot() {
        // When
        List<Answer> answers = IntStream.range(0, 25)
                .mapToObj(number -> look("10.9.0.10", NEIGHBOUR + "&limit=1"))
                .toList();

        // Then
        assertThat(answers.get(0).status()).isEqualTo(200);
        assertProblem(answers.get(24), 429, "too-many-requests");
        assertThat(answers.get(24).header("Retry-After")).isNotBlank();
        Answer portal = Wire.get(PATH + NEIGHBOUR)
                .token(token(Role.PORTAL, "H90"))
                .header("X-Forwarded-For", "10.9.0.10")
                .answer();
        assertThat(portal.status()).isEqualTo(200);
    }

    private static Answer look(String address, String query) {
        return Wire.get(PATH + query).header("X-Forwarded-For", address).answer();
    }

    private static Answer as(String token, String query) {
        return Province.get(PATH + query, token);
    }

    private static JsonNode item(JsonNode list, String code) {
        for (JsonNode item : list.get("items")) {
            if (item.get("code").asText().equals(code)) {
                return item;
            }
        }
        throw new AssertionError(code + " is not shown");
    }

    private static String ended(String receivedAt, String finishedAt) {
        String dossier = Province.received(NEIGHBOUR, receivedAt);
        record(Role.OFFICER, NEIGHBOUR, event(dossier, "FORWARDED", receivedAt, "to", NEIGHBOUR));
        Answer answer = record(Role.OFFICER, NEIGHBOUR, event(dossier, "FINISHED", finishedAt, "result", "GRANTED"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return dossier;
    }

    private JsonNode missedToday() {
        return Province.get(
                        "/api/v1/publication-sessions/missed?agency=" + NEIGHBOUR + "&from=2025-11-20&to=2025-11-20",
                        token(Role.HEAD, NEIGHBOUR))
                .json()
                .get("items");
    }

    private String count() {
        return query(LOGGED);
    }

    private String query(String sql) {
        return new Tampering(dataSource).query(sql);
    }
}
