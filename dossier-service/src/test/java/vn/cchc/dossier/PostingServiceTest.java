package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.dossier.posting.SessionWatch;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** It is Thursday, 20/11/2025, 10:00: the morning is not over, yesterday is. */
@QuarkusTest
class PostingServiceTest {

    private static final String SESSIONS = "/api/v1/publication-sessions";
    private static final String YESTERDAY = "2025-11-19";
    private static final String TODAY = "2025-11-20";

    @Inject
    DataSource dataSource;

    @Inject
    SessionWatch watch;

    private Tampering database;

    @BeforeEach
    void aCommuneWithDossiers() {
        Province.establish();
        database = new Tampering(dataSource);
        Province.received(COMMUNE, "2025-11-06T09:00:00+07:00");
    }

    @Test
    void whatIsOverAndNotPublishedIsMissed() {
        // When
        List<String> missed = missed("2025-11-13", "2025-11-16");

        // Then
        assertThat(missed)
                .containsExactly(
                        "2025-11-13 MORNING MISSED",
                        "2025-11-13 AFTERNOON MISSED",
                        "2025-11-14 MORNING MISSED",
                        "2025-11-14 AFTERNOON MISSED");
    }

    @Test
    void publishedInTimeIsDoneAndSaidOnce() {
        // Given
        Answer first = publish(COMMUNE, TODAY, "MORNING");

        // When
        Answer second = publish(COMMUNE, TODAY, "MORNING");

        // Then
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().get("timing").asText()).isEqualTo("DONE");
        assertThat(first.json().get("dueAt").asText()).isEqualTo("2025-11-20T12:00:00+07:00");
        assertThat(second.status()).isEqualTo(201);
        assertThat(missed(TODAY, TODAY)).isEmpty();
        assertThat(events(TODAY, "MORNING")).containsExactly("done 1");
    }

    @Test
    void missedIsAnnouncedOnceAndMadeUpForLate() {
        // Given
        watch.run();
        watch.run();
        List<String> announced = events(YESTERDAY, "AFTERNOON");

        // When
        Answer late = publish(COMMUNE, YESTERDAY, "AFTERNOON");

        // Then
        assertThat(late.json().get("timing").asText()).isEqualTo("LATE");
        assertThat(missed(YESTERDAY, YESTERDAY))
                .containsExactly(YESTERDAY + " MORNING MISSED", YESTERDAY + " AFTERNOON LATE");
        assertThat(announced).containsExactly("missed 1");
        assertThat(events(YESTERDAY, "AFTERNOON")).containsExactly("missed 1", "done 2");
    }

    @Test
    void pagesFollowEachOther() {
        // Given
        String path = SESSIONS + "/missed?agency=" + COMMUNE + "&from=2025-11-17&to=2025-11-18";

        // When
        JsonNode first = get(path + "&limit=3", token(Role.ANALYST, "H90")).json();
        JsonNode rest = get(path + "&cursor=" + first.get("next").asText(), token(Role.ANALYST, "H90"))
                .json();

        // Then
        assertThat(first.get("items")).hasSize(3);
        assertThat(rest.get("items").findValuesAsText("session")).containsExactly("AFTERNOON");
    }

    @Test
    void noSessionOnADayOff() {
        assertProblem(publish(COMMUNE, "2025-11-16", "MORNING"), 422, "no-session")
                .at("/session");
    }

    @Test
    void aNeighbourNeitherLogsNorLists() {
        assertProblem(
                post(SESSIONS, token(Role.COUNTER, NEIGHBOUR), body(COMMUNE, TODAY, "MORNING")), 403, "forbidden");
        assertProblem(
                get(
                        SESSIONS + "/missed?agency=" + COMMUNE + "&from=2025-11-17&to=2025-11-18",
                        token(Role.HEAD, NEIGHBOUR)),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-21, MORNING, 1, /day",
        "2025-02-29, MORNING, 1, /day",
        "2025-11-20, EVENING, 1, /session",
        "2025-11-20, MORNING, -1, /dossiers"
    })
    void badUpdatesAreRefused(String day, String session, int dossiers, String pointer) {
        // When
        Answer answer = post(SESSIONS, token(Role.COUNTER, COMMUNE), body(COMMUNE, day, session, dossiers));

        // Then
        assertProblem(answer, 400, "validation").at(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "?to=2025-11-20, /query/from",
        "?from=2025-11-20&to=2025-11-19, /query/to",
        "?from=2025-10-01&to=2025-11-19, /query/to"
    })
    void badPeriodsAreRefused(String query, String pointer) {
        assertProblem(get(SESSIONS + "/missed" + query, token(Role.HEAD, COMMUNE)), 400, "validation")
                .at(pointer);
    }

    private static List<String> missed(String from, String to) {
        JsonNode items = get(
                        SESSIONS + "/missed?agency=" + COMMUNE + "&from=" + from + "&to=" + to,
                        token(Role.HEAD, COMMUNE))
                .json()
                .get("items");
        List<String> lines = new ArrayList<>();
        items.forEach(item -> lines.add(item.get("day").asText() + " "
                + item.get("session").asText() + " " + item.get("state").asText()));
        return lines;
    }

    private List<String> events(String day, String session) {
        String found = database.query("select string_agg(split_part(type, '.', 4) || ' ' || sequence, ',' order by id)"
                + " from outbox_entry where subject = '" + COMMUNE + "/" + day + "/" + session + "'");
        return List.of(found.split(","));
    }

    private static Answer publish(String agency, String day, String session) {
        return post(SESSIONS, token(Role.COUNTER, agency), body(agency, day, session));
    }

    private static JsonNode body(String agency, String day, String session) {
        return body(agency, day, session, 12);
    }

    private static JsonNode body(String agency, String day, String session, int dossiers) {
        try {
            return Province.JSON.readTree("""
                {"agency":"%s","day":"%s","session":"%s","channel":"COMMUNE_PAGE","dossiers":%d}\
                """.formatted(agency, day, session, dossiers));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
