package vn.cchc.report.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Tasks;
import vn.cchc.report.world.Tasks.Standing;
import vn.cchc.report.world.Told;

/** Agencies ranked by figures that don't count dossiers, recounted from what was told. */
@QuarkusTest
class MeasuredAgenciesServiceTest extends ServiceTest {

    private static final String PROVINCE = "H59";
    private static final String CROWDED = "H75";
    private static final int MORE = 46;
    private static final int RATINGS = 10;
    private static final LocalDate BEGIN = LocalDate.parse("2026-03-15");
    private static final LocalDate END = LocalDate.parse("2026-06-14");
    private static final LocalDate BEFORE = LocalDate.parse("2025-12-15");
    private static final List<String> AGENCIES = List.of(PROVINCE, "H59.11", "H59.41", "H59.42", "H59.43");

    /** @param handedInOn null where nothing was */
    private record Owed(String agency, String dueOn, String handedInOn) {

        boolean due(LocalDate from, LocalDate to) {
            var day = LocalDate.parse(dueOn);
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean onTime() {
            return handedInOn != null && handedInOn.compareTo(dueOn) <= 0;
        }
    }

    /** Two share the first place, one has less, one nothing; the period before is another order, with others that have none. */
    private static final List<Owed> REPORTS = List.of(
            new Owed("H59.41", "2026-04-10", "2026-04-01"),
            new Owed("H59.41", "2026-05-10", "2026-05-01"),
            new Owed("H59.42", "2026-04-10", "2026-04-10"),
            new Owed("H59.43", "2026-04-10", null),
            new Owed("H59.43", "2026-05-10", "2026-05-01"),
            new Owed("H59.11", "2026-04-10", "2026-04-11"),
            new Owed("H59.41", "2026-02-10", "2026-02-11"),
            new Owed("H59.41", "2026-01-10", "2026-01-01"),
            new Owed("H59.42", "2026-02-10", null),
            new Owed("H59.43", "2026-02-10", "2026-02-01"));

    /** Of ten who rated, how many were content. */
    private static final Map<String, Integer> CONTENT = Map.of("H59.41", 5, "H59.43", 10);

    private static final Map<String, List<Boolean>> PETITIONS =
            Map.of("H59.42", List.of(true, false), "H59.11", List.of(true));

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            Agencies.publish(CROWDED, MORE);
            try (var stream = new EventStream()) {
                for (int i = 0; i < REPORTS.size(); i++) {
                    var owed = REPORTS.get(i);
                    var at = owed.dueOn().substring(0, 8) + "01T02:00:00Z";
                    stream.send(
                            Told.REPORTING,
                            Told.report("r59-" + i, 1, at, owed.agency(), owed.dueOn(), owed.handedInOn()));
                }
                CONTENT.forEach((agency, content) -> rate(stream, agency, content));
                PETITIONS.forEach((agency, onTime) -> petition(stream, agency, onTime));
                plan(stream);
            }
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitAgencies(CROWDED, 6 + MORE);
        awaitCount("select count(*) from told_event where body ->> 'agency' like 'H59.%'", 10 + 2 * RATINGS + 6);
        awaitCount("select count(*) from task_event where task = 't59-1'", 1);
    }

    private static void rate(EventStream stream, String agency, int content) {
        for (int i = 0; i < RATINGS; i++) {
            Map<String, Integer> scores = new TreeMap<>();
            for (int factor = 1; factor <= 5; factor++) {
                scores.put("SIPAS-" + factor, i < content ? 5 : 3);
            }
            stream.send(Told.RATINGS, Told.rating("2026-05", agency, "2.000635", scores));
        }
    }

    private static void petition(EventStream stream, String agency, List<Boolean> onTime) {
        for (int i = 0; i < onTime.size(); i++) {
            var code = agency + "-PA-" + i;
            var at = "2026-04-01T02:00:00Z";
            var detail = Map.of("dueAt", "2026-04-20T10:00:00Z", "onTime", onTime.get(i));
            stream.send(Told.PETITIONS, Told.petition(code, 1, "RECEIVED", at, agency, at, Map.of()));
            stream.send(Told.PETITIONS, Told.petition(code, 2, "ANSWERED", "2026-04-21T02:00:00Z", agency, at, detail));
        }
    }

    /** One of two contents is done. */
    private static void plan(EventStream stream) {
        var done = Tasks.content(1, Standing.done("2026-04-30", "2026-04-20"), Map.of());
        var open = Tasks.content(2, Standing.open("2026-06-30"), Map.of());
        var plan = Tasks.plan("p59", "Kế hoạch năm 2026", "H59.43");
        stream.send(
                EventStream.TASKS, Tasks.event("t59-1", 1, "2026-04-21T02:00:00Z", plan, "TTHC", List.of(done, open)));
    }

    @Test
    void agenciesAreRankedByFiguresOfOtherReports() {
        // Given
        var recount = recount(BEGIN, END);
        AGENCIES.forEach(agency -> {
            var content = CONTENT.get(agency);
            recount.add("satisfaction", agency, content == null ? null : share(content, RATINGS), true);
        });
        AGENCIES.forEach(agency -> {
            var petitions = PETITIONS.getOrDefault(agency, List.of());
            var onTime = petitions.stream().filter(Boolean::booleanValue).count();
            recount.add("petitions-on-time", agency, share(onTime, petitions.size()), true);
        });
        AGENCIES.forEach(
                agency -> recount.add("plan-completion", agency, agency.equals("H59.43") ? share(1, 2) : null, true));

        // When
        var board = board("reporting-discipline,satisfaction,petitions-on-time,plan-completion");

        // Then
        List<Map<String, Object>> rows = board.getList("rows");
        assertThat(rows).extracting(RankRecount::agency).containsExactlyInAnyOrderElementsOf(AGENCIES);
        recount.assertSame(rows);
        assertThat(RankRecount.agency(rows.get(rows.size() - 1))).isEqualTo(PROVINCE);
        assertThat(rows.get(rows.size() - 1)).doesNotContainKeys("rank", "meanPlace");
    }

    @Test
    void oneOfThemIsComparedWithThePeriodBefore() {
        // When
        var board = board("reporting-discipline");

        // Then
        List<Map<String, Object>> rows = board.getList("rows");
        recount(BEGIN, END).assertSame(rows);
        recount(BEFORE, BEGIN.minusDays(1)).assertSameBefore(rows);
        assertThat(rows).extracting(row -> row.get("rank")).containsExactly(1, 1, 2, 3, null);
        assertThat(board.getList("rows.scores.flatten().place")).containsExactly(1, 1, 3, 4, null);
        assertThat(board.getInt("rows.find { it.agency.code == 'H59.42' }.rankChange"))
                .isEqualTo(2);
    }

    @Test
    void whatIsReadSinglyIsRefusedWhereThereAreTooMany() {
        // Given
        var asked = as(Role.ANALYST, CROWDED).queryParams("from", BEGIN.toString(), "to", END.toString());

        // When
        asked.queryParam("measure", "on-time,service-index")
                .get("/api/v1/reports/agency-scoreboard")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/measure"));
        as(Role.ANALYST, CROWDED)
                .queryParams("from", BEGIN.toString(), "to", END.toString(), "measure", "satisfaction")
                .get("/api/v1/reports/agency-scoreboard")
                .then()
                .statusCode(200)
                .body("ranked", equalTo(0))
                .body("rows.size()", equalTo(5 + MORE));
    }

    private static RankRecount recount(LocalDate from, LocalDate to) {
        var recount = new RankRecount();
        for (var agency : AGENCIES) {
            var owed = REPORTS.stream()
                    .filter(report -> report.agency().equals(agency) && report.due(from, to))
                    .toList();
            var onTime = owed.stream().filter(Owed::onTime).count();
            recount.add("reporting-discipline", agency, share(onTime, owed.size()), true);
        }
        return recount;
    }

    private static String share(long part, long of) {
        return of == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP)
                        .toString();
    }

    private static JsonPath board(String measures) {
        return as(Role.ANALYST, PROVINCE)
                .queryParams("from", BEGIN.toString(), "to", END.toString(), "measure", measures)
                .get("/api/v1/reports/agency-scoreboard")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
