package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.posting.SessionWatch;
import vn.cchc.kit.identity.Role;

/** Units of a kind that must have a counter from Tuesday, 18/11/2025, on, and have no dossier here; it is Thursday. */
@QuarkusTest
class PaperOnlyCounterServiceTest {

    private static final String ON_PAPER = "H90.77";
    private static final String WITHOUT_DUTY = "H90.78";
    private static final String PERIOD = "&from=2025-11-14&to=2025-11-19&limit=200";

    @Inject
    Sql sql;

    @Inject
    SessionWatch watch;

    @BeforeEach
    void unitsThatWorkOnPaper() {
        Province.establish();
        sql.execute("insert into counter_duty (kind, valid_from, legal_basis) values ('SPECIAL_ZONE', '2025-11-18',"
                + " 'Quyết định 1/QĐ-UBND') on conflict do nothing");
        Province.unit(ON_PAPER, "SPECIAL_ZONE");
        Province.unit(WITHOUT_DUTY, "OFFICE");
    }

    @Test
    void owesItsHalfDaysFromTheDayTheRuleTakesEffect() {
        // Given
        sql.execute("insert into publication_seen (agency, day, session, first_at) values ('" + ON_PAPER
                + "', '2025-11-19', 'MORNING', '2025-11-19T11:20:00+07:00') on conflict do nothing");

        // When
        JsonNode missed = items("/publication-sessions/missed", ON_PAPER);

        // Then
        assertThat(lines(missed, "session"))
                .containsExactly(
                        "2025-11-18 MORNING", "2025-11-18 AFTERNOON", "2025-11-19 MORNING", "2025-11-19 AFTERNOON");
        assertThat(missed.findValuesAsText("seenAt"))
                .containsExactly("null", "null", "2025-11-19T11:20:00+07:00", "null");
        assertThat(items("/publication-sessions/missed", WITHOUT_DUTY)).isEmpty();
    }

    @Test
    void isAnnouncedAsHavingMissedThem() {
        // When
        watch.run();

        // Then
        assertThat(sql.query("select string_agg(subject, ',' order by id) from outbox_entry where subject like '"
                        + ON_PAPER + "/%'"))
                .isEqualTo(ON_PAPER + "/2025-11-18/MORNING," + ON_PAPER + "/2025-11-18/AFTERNOON," + ON_PAPER
                        + "/2025-11-19/MORNING," + ON_PAPER + "/2025-11-19/AFTERNOON");
    }

    @Test
    void theAnnouncementSaysWhenItWasNoticedAndThatSomebodySawTheListAllTheSame() {
        // Given
        String unit = "H90.76";
        Province.unit(unit, "SPECIAL_ZONE");
        sql.execute("insert into publication_seen (agency, day, session, first_at) values ('" + unit
                + "', '2025-11-19', 'MORNING', '2025-11-19T11:20:00+07:00') on conflict do nothing");

        // When
        watch.run();

        // Then
        String data =
                "select envelope::json #>> '{data,%s}' from outbox_entry where subject = '" + unit + "/2025-11-19/%s'";
        assertThat(sql.query(data.formatted("seenAt", "MORNING"))).isEqualTo("2025-11-19T04:20:00Z");
        assertThat(sql.query(data.formatted("seenAt", "AFTERNOON"))).isNull();
        assertThat(sql.query(data.formatted("detectedAt", "MORNING"))).startsWith("2025-11-20T");
    }

    @Test
    void owesTheCountOfItsPapers() {
        // When
        JsonNode counts = items("/paper-counts", ON_PAPER);

        // Then
        assertThat(lines(counts, "state")).containsExactly("2025-11-18 MISSING", "2025-11-19 MISSING");
        assertThat(items("/paper-counts", WITHOUT_DUTY)).isEmpty();
    }

    private static JsonNode items(String list, String agency) {
        return get("/api/v1" + list + "?agency=" + agency + PERIOD, token(Role.HEAD, agency))
                .json()
                .get("items");
    }

    private static List<String> lines(JsonNode items, String field) {
        List<String> lines = new ArrayList<>();
        items.forEach(item ->
                lines.add(item.get("day").asText() + " " + item.get(field).asText()));
        return lines;
    }
}
