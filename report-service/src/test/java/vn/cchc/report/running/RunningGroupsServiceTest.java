package vn.cchc.report.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.FigureWorld;
import vn.cchc.report.world.Happening;

/** What runs is counted again from every page of the list, by what the test itself knows of each dossier. */
@QuarkusTest
class RunningGroupsServiceTest extends FigureWorld {

    private static final Map<String, Function<Map<String, Object>, String>> GROUPS = Map.of(
            "field", item -> subject(item).procedure().field(),
            "agency", item -> subject(item).agency(),
            "procedure", item -> subject(item).procedure().code(),
            "level", item -> subject(item).procedure().level(),
            "channel", item -> subject(item).channel(),
            "officer", item -> (String) item.getOrDefault("officer", ""));

    private static final Map<String, Happening.Subject> SUBJECTS = HISTORY.stream()
            .map(Happening::subject)
            .collect(Collectors.toMap(Happening.Subject::dossier, Function.identity(), (one, same) -> one));

    private static Happening.Subject subject(Map<String, Object> item) {
        return SUBJECTS.get(item.get("dossier"));
    }

    @ParameterizedTest
    @CsvSource({
        "overdue-dossiers, field",
        "overdue-dossiers, agency",
        "overdue-dossiers, procedure",
        "overdue-dossiers, level",
        "overdue-dossiers, channel",
        "overdue-dossiers, officer",
        "due-soon-dossiers, field",
        "due-soon-dossiers, channel",
        "due-soon-dossiers, officer"
    })
    void groupsAddUpToTheWholeList(String list, String groupBy) {
        // Given
        var items = whole(list, Map.of());
        var expected =
                items.stream().collect(Collectors.groupingBy(GROUPS.get(groupBy), TreeMap::new, Collectors.counting()));

        // When
        var counted = report(list, asked(Map.of("groupBy", groupBy, "limit", "1")));

        // Then
        var found = new TreeMap<String, Long>();
        for (Map<String, Object> group : counted.<Map<String, Object>>getList("groups")) {
            found.put((String) ((Map<?, ?>) group.get("group")).get("code"), ((Number) group.get("count")).longValue());
        }
        assertThat(found).isEqualTo(expected).isNotEmpty();
        assertThat(counted.getInt("count")).isEqualTo(items.size());
        assertThat(counted.getList("items")).hasSize(1);
    }

    @Test
    void apologiesAreCountedWithWhatIsOverdue() {
        // Given
        var apologised = whole("overdue-dossiers", Map.of()).stream()
                .filter(item -> Boolean.TRUE.equals(item.get("apology")))
                .count();

        // When
        var counted = report("overdue-dossiers", asked(Map.of("groupBy", "agency")));

        // Then
        assertThat(counted.getList("groups.apologised", Integer.class).stream()
                        .mapToLong(Integer::longValue)
                        .sum())
                .isEqualTo(apologised)
                .isPositive();
        assertThat(report("due-soon-dossiers", asked(Map.of("groupBy", "agency")))
                        .getList("groups.apologised"))
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({"field, HOTICH", "channel, ONLINE", "level, COMMUNE", "officer, cb.H96.41"})
    void aFilterLeavesThoseThatHaveIt(String filter, String value) {
        // Given
        var expected = whole("overdue-dossiers", Map.of()).stream()
                .filter(item -> GROUPS.get(filter).apply(item).equals(value))
                .toList();

        // When
        var found = whole("overdue-dossiers", Map.of(filter, value));

        // Then
        assertThat(found).isEqualTo(expected).isNotEmpty();
        assertThat(report("overdue-dossiers", asked(Map.of(filter, value, "groupBy", filter)))
                        .getInt("count"))
                .isEqualTo(expected.size());
    }

    @Test
    void aPartOfTheTreeIsCountedAgencyByAgency() {
        // When
        var counted = report("overdue-dossiers", asked(Map.of("agency", "H96.41", "groupBy", "officer")));

        // Then
        assertThat(counted.getList("groups.group.code")).containsExactly((Object) "cb.H96.41");
        assertThat(counted.getInt("count"))
                .isEqualTo(whole("overdue-dossiers", Map.of("agency", "H96.41")).size())
                .isPositive();
    }

    @Test
    void aFileHasTheCountsInsteadOfTheList() {
        // When
        for (var list : List.of("overdue-dossiers", "due-soon-dossiers")) {
            var lines = as(Role.ANALYST, PROVINCE)
                    .queryParams(asked(Map.of("groupBy", "officer", "format", "csv")))
                    .get("/api/v1/reports/" + list)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            // Then
            assertThat(lines).contains("Công chức", "cb.H96.", "Tổng số").doesNotContain("Hẹn trả,");
        }
    }

    @Test
    void theCursorOfOneFilterIsNotThatOfAnother() {
        // Given
        var next = report("overdue-dossiers", asked(Map.of("channel", "ONLINE", "limit", "1")))
                .getString("next");

        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams(asked(Map.of("channel", "COUNTER", "cursor", next)))
                .get("/api/v1/reports/overdue-dossiers")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/cursor"));
    }

    @ParameterizedTest
    @CsvSource({"groupBy, step", "level, WARD", "channel, PHONE"})
    void whatThereIsNotIsRefused(String parameter, String value) {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams(asked(Map.of(parameter, value)))
                .get("/api/v1/reports/overdue-dossiers")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/" + parameter));
    }

    private static Map<String, String> asked(Map<String, String> more) {
        var all = new HashMap<>(Map.of("at", "2025-05-20"));
        all.putAll(more);
        return all;
    }

    private static List<Map<String, Object>> whole(String list, Map<String, String> filters) {
        List<Map<String, Object>> items = new ArrayList<>();
        var parameters = new HashMap<>(asked(filters));
        parameters.put("limit", "200");
        String next = null;
        do {
            if (next != null) {
                parameters.put("cursor", next);
            }
            var page = report(list, parameters);
            items.addAll(page.getList("items"));
            next = page.getString("next");
        } while (next != null);
        return items;
    }
}
