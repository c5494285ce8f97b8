package vn.cchc.report.aim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.PlanTold;
import vn.cchc.report.world.Tasks;
import vn.cchc.report.world.Tasks.Standing;
import vn.cchc.report.world.Told;

/** Figures of reports that don't count dossiers, held against targets that name them. */
@QuarkusTest
class NamedFiguresServiceTest extends ServiceTest {

    private static final String PROVINCE = "H78";
    private static final String RING = "H78.41";
    private static final Map<String, String> SPRING = Map.of("from", "2026-03-15", "to", "2026-06-14");
    private static final int RATINGS = 10;
    private static final List<String> CODES =
            List.of("petitions-on-time", "reporting-discipline", "plan-completion", "satisfaction");

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            try (var stream = new EventStream()) {
                petitions(stream);
                reports(stream);
                plans(stream);
                for (int i = 0; i < RATINGS; i++) {
                    stream.send(Told.RATINGS, Told.rating("2026-05", RING, "2.000635", scores(i)));
                }
                CODES.forEach(
                        code -> stream.send(PlanTold.TARGETS, PlanTold.target("t78-" + code, PROVINCE, code, 2026)));
            }
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where subject like 't78-%' or body ->> 'agency' like 'H78.%'", 21);
        awaitCount("select count(*) from task_event where task like 't78%'", 2);
    }

    /** One answered in time, one too late, one still open. */
    private static void petitions(EventStream stream) {
        for (int i = 1; i <= 3; i++) {
            var code = "H78-PA-" + i + "R";
            var at = "2026-04-0" + i + "T02:00:00Z";
            stream.send(Told.PETITIONS, Told.petition(code, 1, "RECEIVED", at, RING, at, Map.of()));
            if (i < 3) {
                var detail = Map.of("dueAt", "2026-04-20T10:00:00Z", "onTime", i == 1);
                stream.send(
                        Told.PETITIONS, Told.petition(code, 2, "ANSWERED", "2026-04-21T02:00:00Z", RING, at, detail));
            }
        }
    }

    /** One handed in in time, one not at all. */
    private static void reports(EventStream stream) {
        var at = "2026-04-01T02:00:00Z";
        stream.send(Told.REPORTING, Told.report("r78-1", 1, at, RING, "2026-04-10", "2026-04-01"));
        stream.send(Told.REPORTING, Told.report("r78-2", 1, at, RING, "2026-04-10", null));
    }

    /** Of the plan of the year one content of three is done; that of the year before is not counted. */
    private static void plans(EventStream stream) {
        var done = Tasks.content(1, Standing.done("2026-04-30", "2026-04-20"), Map.of());
        var open = Tasks.content(2, Standing.open("2026-06-30"), Map.of());
        var late = Tasks.content(3, Standing.open("2026-05-31"), Map.of());
        var at = "2026-04-21T02:00:00Z";
        var plan = Tasks.plan("p78", "Kế hoạch năm 2026", PROVINCE);
        stream.send(EventStream.TASKS, Tasks.event("t78-1", 1, at, plan, "TTHC", List.of(done, open, late)));
        var former = new TreeMap<>(Tasks.plan("p78-2025", "Kế hoạch năm 2025", PROVINCE));
        former.put("year", 2025);
        stream.send(EventStream.TASKS, Tasks.event("t78-2", 1, at, former, "TTHC", List.of(open)));
    }

    /** Half are content with each of the factors. */
    private static Map<String, Integer> scores(int number) {
        Map<String, Integer> scores = new TreeMap<>();
        for (int factor = 1; factor <= 5; factor++) {
            scores.put("SIPAS-" + factor, number % 2 == 0 ? 5 : 3);
        }
        return scores;
    }

    @Test
    void figuresOfOtherReportsAreHeldAgainstTargets() {
        // When
        var targets = targets(SPRING);

        // Then
        assertThat(share(targets, "petitions-on-time")).isEqualTo("1/3 33.33 NOT_MET");
        assertThat(share(targets, "reporting-discipline")).isEqualTo("1/2 50.00 MET");
        assertThat(share(targets, "plan-completion")).isEqualTo("1/3 33.33 NOT_MET");
        assertThat(targets.getDouble(row("satisfaction") + "compared")).isEqualTo(50);
        assertThat(targets.getString(row("satisfaction") + "standing")).isEqualTo("MET");
    }

    @Test
    void theyAreThoseOfTheReports() {
        // Given
        var discipline = get("reporting-discipline", SPRING);
        var satisfaction = get("satisfaction", SPRING);

        // When
        var targets = targets(SPRING);

        // Then
        assertThat(targets.getMap(row("reporting-discipline") + "share")).isEqualTo(discipline.getMap("onTime"));
        assertThat(targets.getDouble(row("satisfaction") + "compared"))
                .isEqualTo(100 * satisfaction.getDouble("total.satisfaction"));
    }

    @Test
    void whatHasNotHappenedIsNeitherMetNorMissed() {
        // When
        var targets = targets(Map.of("from", "2026-01-05", "to", "2026-01-20"));

        // Then
        for (var code : List.of("petitions-on-time", "reporting-discipline", "satisfaction")) {
            assertThat(targets.getString(row(code) + "standing")).as(code).isEqualTo("NO_DATA");
            assertThat(targets.getString(row(code) + "missing")).as(code).isEqualTo("NOTHING_COUNTED");
        }
    }

    private static String share(JsonPath targets, String code) {
        return String.format(
                Locale.ROOT,
                "%d/%d %.2f %s",
                targets.getInt(row(code) + "share.part"),
                targets.getInt(row(code) + "share.of"),
                targets.getDouble(row(code) + "compared"),
                targets.getString(row(code) + "standing"));
    }

    private static JsonPath targets(Map<String, String> period) {
        return get("targets", period);
    }

    private static JsonPath get(String report, Map<String, String> period) {
        return as(Role.ANALYST, PROVINCE)
                .queryParams(period)
                .get("/api/v1/reports/" + report)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String row(String code) {
        return "rows.find { it.target == 't78-" + code + "' }.";
    }
}
