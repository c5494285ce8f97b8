package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.local.DemoUser;
import vn.cchc.local.demo.Api;
import vn.cchc.local.demo.ProvinceYear;
import vn.cchc.system.Asked.Moment;
import vn.cchc.system.Recount.Statement;

/**
 * What was told of counters equals a recount at an instant that has become past, and after a day was counted and a half day made up
 * for; answers to rating slips at the end of the month before as well.
 */
@ResourceLock(Stacks.DEMONSTRATED)
class CounterRecountIT {
    private static final List<String> REPORTS = List.of("counter-reconciliation", "publication-sessions");
    private static final List<String> GROUPS = List.of("agency", "day");
    private static final String SESSIONS = "/api/v1/publication-sessions";
    private static final String AGENCY = ProvinceYear.COUNTERS.get(1);
    private static final LocalDate TODAY = LocalDate.now(Asked.VIETNAM);

    /** A report by a group, and what was counted for it at the instant itself: when a half day was missed is kept nowhere. */
    private record Counted(Asked asked, String report, String group, Database.Table table) {}

    private static Api api;
    private static Recount recount;
    private static List<List<Counted>> instants;

    @BeforeAll
    static void countBeforeAndAfterSomethingHappens() {
        var demonstrated = Stacks.demonstrated();
        api = demonstrated.year().api();
        recount = Recount.ofDossiers(demonstrated.stack(), api);
        List<Counted> before = recount.undisturbed(CounterRecountIT::counted);
        countADayAndMakeUpForAHalfDay(demonstrated.stack().stack().userWith("counter", AGENCY));
        instants = List.of(before, recount.undisturbed(CounterRecountIT::counted));
    }

    private static List<Counted> counted(Instant at) {
        return Asked.periods(Moment.of(at), ProvinceYear.PROVINCE)
                .flatMap(asked -> REPORTS.stream()
                        .flatMap(report -> GROUPS.stream().map(group -> {
                            var statement = new Statement(report, asked.with("group_by", group));
                            return new Counted(asked, report, group, recount.recounted(statement));
                        })))
                .toList();
    }

    private static void countADayAndMakeUpForAHalfDay(DemoUser counter) {
        api.put(counter, "/api/v1/paper-counts/" + AGENCY + "/" + TODAY, Map.of("received", 1_000, "returned", 0));
        List<JsonNode> missed = api
                .all(
                        counter,
                        SESSIONS + "/missed?agency=" + AGENCY + "&from=" + TODAY.minusDays(14) + "&to="
                                + TODAY.minusDays(1))
                .stream()
                .filter(session -> session.get("state").asText().equals("MISSED"))
                .toList();
        JsonNode newest = missed.get(missed.size() - 1);
        Map<String, Object> update = new HashMap<>(Map.of("agency", AGENCY, "channel", "COMMUNE_PAGE", "dossiers", 3));
        Stream.of("day", "session")
                .forEach(name -> update.put(name, newest.get(name).asText()));
        api.post(counter, SESSIONS, update, 201);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatWasKnownOfCountersAtAnInstant(int instant) {
        int rows = 0;
        for (Counted counted : instants.get(instant)) {
            // When
            rows += recount.check(
                    counted.asked().path(counted.report() + "?groupBy=" + counted.group()),
                    ReportRows.at("/rows"),
                    counted.report() + ".sql at " + counted.asked().moment(),
                    counted::table);
        }
        // Then
        assertThat(rows).as("rows compared").isPositive();
    }

    @Test
    void theTwoInstantsAreNotTheSame() {
        assertThat(instants.get(1))
                .extracting(Counted::table)
                .isNotEqualTo(instants.get(0).stream().map(Counted::table).toList());
    }

    @Test
    void answersAreThoseOfTheMonthsToldUntilAnInstant() {
        // Given
        Moment now = Moment.of(Instant.now());
        Moment monthBefore = Moment.endOf(TODAY.withDayOfMonth(1).minusDays(1));
        int rows = 0;
        for (Moment moment : List.of(now, monthBefore)) {
            for (Asked asked : Asked.periods(moment, ProvinceYear.PROVINCE).toList()) {
                for (String group : List.of("agency", "field", "procedure", "level", "channel")) {
                    Map<String, Object> parameters = asked.with("group_by", group);
                    parameters.put("minimum", 10);
                    // When
                    rows += recount.check(
                            asked.path("satisfaction?groupBy=" + group),
                            ReportRows.within("/rows", "figures", "group"),
                            new Statement("satisfaction", parameters));
                }
            }
        }
        // Then
        assertThat(rows).as("rows compared").isPositive();
    }
}
