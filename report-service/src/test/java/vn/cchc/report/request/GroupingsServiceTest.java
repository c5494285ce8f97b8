package vn.cchc.report.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.OpenApiOperations;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;

/** Asks every report for every grouping that any has: it has those the document says, and refuses the others. */
@QuarkusTest
class GroupingsServiceTest extends ServiceTest {

    private static final String PROVINCE = "H63";
    private static final String REPORTS = "/api/v1/reports/";
    private static final Path DOCUMENT = Path.of("../docs/reports.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\|([^|]*)\\|");

    /** Of other things than groups, or of agencies only. */
    private static final Set<String> NO_TABLES = Set.of("dossiers", "explain", "figures", "locks", "agency-scoreboard");

    /** Asked of an instant, a year or what is going on, others of a period. */
    private static final Map<String, String> ASKED = Map.of(
            "overdue-dossiers", "at=2025-03-10",
            "due-soon-dossiers", "at=2025-03-10",
            "late-milestones", "at=2025-03-10",
            "plan-progress", "at=2025-03-10",
            "child-plans", "at=2025-03-10",
            "scorecards", "year=2025");

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCalendars(PROVINCE);
    }

    @Test
    void everyReportHasTheGroupingsTheDocumentSays() throws IOException {
        // Given
        var documented = documented();
        var all = documented.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        all.add("nonsense");

        // When
        var found = new LinkedHashMap<String, Set<String>>();
        documented
                .keySet()
                .forEach(report -> found.put(
                        report,
                        all.stream().filter(by -> has(report, by)).collect(Collectors.toCollection(TreeSet::new))));

        // Then
        assertThat(found).isEqualTo(documented);
    }

    @Test
    void everyReportIsInTheDocument() throws IOException {
        // When
        var offered = OpenApiOperations.offered().all().stream()
                .filter(operation -> operation.startsWith("GET " + REPORTS) && !operation.contains("{"))
                .map(operation -> operation.substring(("GET " + REPORTS).length()))
                .filter(report -> !NO_TABLES.contains(report))
                .toList();

        // Then
        assertThat(documented().keySet()).containsExactlyInAnyOrderElementsOf(offered);
    }

    private static boolean has(String report, String groupBy) {
        var answer = as(Role.ANALYST, PROVINCE)
                .queryParam("groupBy", groupBy)
                .get(REPORTS + report + "?" + ASKED.getOrDefault(report, "period=2025-Q1"));
        if (answer.statusCode() == 200) {
            return true;
        }
        assertThat(answer.statusCode()).as(report + " by " + groupBy).isEqualTo(400);
        assertThat(answer.jsonPath().getString("violations[0].pointer"))
                .as(report + " by " + groupBy)
                .isEqualTo("/query/groupBy");
        return false;
    }

    private static Map<String, Set<String>> documented() throws IOException {
        var reports = new LinkedHashMap<String, Set<String>>();
        for (var line : Files.readAllLines(DOCUMENT)) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                reports.put(
                        row.group(1),
                        Arrays.stream(row.group(2).split(","))
                                .map(String::strip)
                                .filter(by -> !by.isEmpty())
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return reports;
    }
}
