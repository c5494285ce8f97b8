package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.dossier.Stepwise.must;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;

/** Steps past their own due time while the whole is not: the whole has twenty days, the appraisal two. */
@QuarkusTest
class OverdueStageServiceTest {

    private static final Stepwise PROCEDURE = new Stepwise("1.009996", 20, 2, 1);
    private static final String LIST = "/api/v1/overdue-stages";
    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String NOON = "2025-11-10T11:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";
    private static final String FRIDAY = "2025-11-14T09:00:00+07:00";

    @BeforeEach
    void establish() {
        PROCEDURE.establish();
    }

    @Test
    void theCounterSeesWhichOfficeIsLateNowAndByHowMuch() {
        // Given
        String late = PROCEDURE.forwarded(MONDAY, NOON);
        String paused = PROCEDURE.forwarded(MONDAY, NOON);
        must(record(Role.OFFICER, JUSTICE, event(paused, "SUSPENDED", TUESDAY, "reason", "Chờ kết luận")));

        // When
        List<JsonNode> items = all(LIST + "?office=" + JUSTICE, token(Role.COUNTER, COMMUNE));

        // Then
        assertThat(items)
                .extracting(item -> item.get("dossier").asText())
                .contains(late)
                .doesNotContain(paused);
        JsonNode item = items.stream()
                .filter(each -> each.get("dossier").asText().equals(late))
                .findFirst()
                .orElseThrow();
        assertThat(item.get("office").asText()).isEqualTo(JUSTICE);
        assertThat(item.get("step").asText()).isEqualTo("B2");
        assertThat(item.get("number").asInt()).isEqualTo(2);
        assertThat(item.get("dueAt").asText()).isEqualTo("2025-11-12T17:00:00+07:00");
        assertThat(item.get("endedAt").isNull()).isTrue();
        assertThat(item.get("missedDeadline").asBoolean()).isFalse();
        // Until Thursday the 20th, 10:00.
        assertThat(item.get("workingDaysLate").asInt()).isEqualTo(6);
        assertThat(item.get("workingTimeLate").asText()).isEqualTo("PT43H");
        JsonNode listed = get("/api/v1/dossiers?stageOverdue=true&limit=200", token(Role.COUNTER, COMMUNE))
                .json();
        assertThat(listed.findValuesAsText("code")).contains(late).doesNotContain(paused);
    }

    @Test
    void ofAPeriodTheEndedOnesCountToo() {
        // Given: the counter kept it until Tuesday, the department until Friday
        String code = PROCEDURE.forwarded(MONDAY, TUESDAY);
        must(record(Role.OFFICER, JUSTICE, event(code, "FINISHED", FRIDAY)));
        String counter = token(Role.COUNTER, COMMUNE);

        // When
        List<JsonNode> now = all(LIST, counter);
        List<JsonNode> monday = all(LIST + "?from=2025-11-10&to=2025-11-10", counter);
        List<JsonNode> week = all(LIST + "?from=2025-11-10&to=2025-11-14", counter);

        // Then
        assertThat(stagesOf(code, now)).isEmpty();
        assertThat(stagesOf(code, monday)).containsExactly(1);
        assertThat(stagesOf(code, week)).containsExactly(2, 1);
        assertThat(week.stream().filter(item -> item.get("dossier").asText().equals(code)))
                .extracting(item -> item.get("endedAt").asText())
                .containsExactly(FRIDAY, TUESDAY);
    }

    @Test
    void nothingOfTheNeighboursAndNothingThatMakesNoSense() {
        // Given
        String code = PROCEDURE.forwarded(MONDAY, NOON);
        String neighbour = token(Role.COUNTER, NEIGHBOUR);

        // When
        List<JsonNode> seen = all(LIST, neighbour);

        // Then
        assertThat(stagesOf(code, seen)).isEmpty();
        assertProblem(get(LIST + "?agency=" + COMMUNE, neighbour), 403, "forbidden");
        assertProblem(get(LIST + "?from=2025-11-10", neighbour), 400, "validation")
                .at("/query/to");
        assertProblem(get(LIST + "?from=2025-11-10&to=2025-11-09", neighbour), 400, "validation")
                .at("/query/to");
        assertProblem(get(LIST + "?from=2025-11-10&to=2026-11-10", neighbour), 400, "validation")
                .at("/query/to");
        assertProblem(get(LIST + "?from=10/11/2025&to=2025-11-10", neighbour), 400, "validation")
                .at("/query/from");
        assertProblem(get(LIST + "?limit=1000", neighbour), 400, "validation");
        assertProblem(get(LIST + "?cursor=abc", neighbour), 400, "validation");
        assertProblem(get(LIST + "?open=true", neighbour), 400, "validation");
        assertProblem(get(LIST, null), 401, "unauthenticated");
    }

    private static List<Integer> stagesOf(String code, List<JsonNode> items) {
        return items.stream()
                .filter(item -> item.get("dossier").asText().equals(code))
                .map(item -> item.get("number").asInt())
                .toList();
    }

    /** Every page, two at a time, so that the cursors are used. */
    private static List<JsonNode> all(String path, String token) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        while (next != null) {
            String separator = path.contains("?") ? "&" : "?";
            JsonNode page = get(path + separator + "limit=2" + next, token).json();
            page.get("items").forEach(items::add);
            next = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asText();
        }
        return items;
    }
}
