package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.demo.Api;
import vn.cchc.local.demo.ProvinceYear;
import vn.cchc.system.Asked.Moment;
import vn.cchc.system.Recount.Statement;

/**
 * Every report on what dossier-service owns equals a recount in plain SQL over its own tables: beside the demonstration a random
 * history of an older system is loaded by the role migrator, a period is locked, and what the old books had wrong is corrected.
 * Looked at from three past instants, and as it was known before the corrections.
 */
@ResourceLock(Stacks.DEMONSTRATED)
class RecountIT {
    private static final long SEED = 20_261_127L;
    private static final int DOSSIERS = 320;
    private static final String REPORTS = "/api/v1/reports/";
    private static final String PROVINCE = ProvinceYear.PROVINCE;
    private static final ZoneOffset VIETNAM = Asked.VIETNAM;
    private static final String TIMELINESS =
            "on-time on-time-by-instant overdue-of-received overdue-pending apologised progress";
    private static final String CHANNELS = "online online-procedures post post-results post-procedures digital-results"
            + " digital-components paid online-services-used"
            + " post-procedures-either-way paid-online";
    private static final List<String> GROUPS =
            List.of("field", "agency", "procedure", "level", "channel", "onlineLevel");

    private static final List<String> CELLS = List.of(
            "received.total",
            "received.online",
            "received.direct",
            "received.counter",
            "received.post",
            "received.carriedOver",
            "resolved.total",
            "resolved.early",
            "resolved.onTime",
            "resolved.late",
            "pending.total",
            "pending.inTime",
            "pending.overdue",
            "handling.resolvedByInstant",
            "handling.apologised",
            "handling.notApologised",
            "handling.errorApologies",
            "handling.askedOnce",
            "handling.returnedByPost",
            "handling.paid",
            "handling.owing",
            "digital.results",
            "digital.digitalResults");

    /** Rows that were found equal, by report. */
    private static final Map<String, Integer> COMPARED = new TreeMap<>();

    private static Api api;
    private static DemoUser admin;
    private static DemoUser analyst;
    private static Recount recount;
    private static Database dossiers;
    private static RecountPeriod locked;
    private static JsonNode lock;

    @BeforeAll
    static void loadARandomHistory() {
        var demonstrated = Stacks.demonstrated();
        RunningStack stack = demonstrated.stack();
        api = demonstrated.year().api();
        admin = stack.stack().userWith("admin", PROVINCE);
        analyst = stack.stack().userWith("analyst", PROVINCE);
        recount = Recount.ofDossiers(stack, api);
        dossiers = Database.of(stack, Part.DOSSIER);
        RandomHistory history = new RandomHistory(SEED, OffsetDateTime.now(VIETNAM));
        LoadedHistory loaded = new LoadedHistory(stack, api);
        loaded.load(history.dossiers(DOSSIERS));
        locked = RecountPeriod.monthOf(LocalDate.now(VIETNAM).minusDays(45));
        lock = api.post(
                admin,
                REPORTS + "locks",
                Map.of(
                        "agency",
                        PROVINCE,
                        "from",
                        locked.from().toString(),
                        "to",
                        locked.to().toString(),
                        "reason",
                        "Báo cáo tháng đã ký"),
                201);
        loaded.load(history.afterthoughts());
        new AnnouncedProcedures(stack, api, LocalDate.now(VIETNAM)).announce();
        System.out.printf("A history of seed %d was loaded: %s%n", SEED, loaded.outcomes());
        assertThat(loaded.outcomes()).as("seed %d", SEED).doesNotContainKey("PARKED");
        assertThat(loaded.outcomes().get("ACCEPTED")).isGreaterThan(3 * DOSSIERS);
    }

    @AfterAll
    static void nothingWasComparedEmpty() {
        System.out.printf("Rows found equal: %s%n", COMPARED);
        assertThat(COMPARED)
                .allSatisfy((report, rows) -> assertThat(rows).as(report).isPositive());
    }

    static Stream<Moment> moments() {
        LocalDate today = LocalDate.now(VIETNAM);
        return Stream.of(
                Moment.at(today.minusDays(9), LocalTime.of(10, 15)),
                Moment.endOf(today.minusDays(24)),
                Moment.at(today.minusDays(47), LocalTime.of(15, 30)));
    }

    private static int check(
            Asked asked, String report, ReportRows rows, String statement, Map<String, Object> parameters) {
        int compared = recount.check(asked.path(report), rows, new Statement(statement, parameters));
        COMPARED.merge(report.split("[?]")[0], compared, Integer::sum);
        return compared;
    }

    private static Stream<Asked> everywhere(Moment moment) {
        return Stream.of(PROVINCE, "H90.41", "H90.14").flatMap(agency -> Asked.periods(moment, agency));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void formsOfResolution(Moment moment) {
        everywhere(moment).forEach(asked -> {
            for (String group : asked.agency().equals(PROVINCE) ? GROUPS : List.of("field", "agency")) {
                check(
                        asked,
                        "dossier-resolution?groupBy=" + group,
                        ReportRows.at("/rows"),
                        "dossier-resolution",
                        asked.with("group_by", group));
            }
            check(
                    asked,
                    "dossier-resolution",
                    ReportRows.at("/total"),
                    "dossier-resolution",
                    asked.with("group_by", "all"));
            check(asked, "dossier-resolution", ReportRows.at("/apart"), "dossier-resolution-apart", asked.parameters());
        });
        Asked.periods(moment, PROVINCE).forEach(asked -> {
            int rows = check(
                    asked,
                    "dossier-resolution?form=II.06b",
                    ReportRows.at("/rows"),
                    "dossier-resolution",
                    asked.with("group_by", "agency"));
            assertThat(rows).as("agencies with dossiers").isGreaterThan(6);
            Map<String, Object> online = asked.with("group_by", "onlineLevel");
            online.put("online", true);
            check(asked, "dossier-resolution?form=II.06c", ReportRows.at("/rows"), "dossier-resolution", online);
        });
    }

    @ParameterizedTest
    @MethodSource("moments")
    void sharesOfTimelinessAndChannels(Moment moment) {
        everywhere(moment)
                .forEach(asked -> Map.of("on-time", TIMELINESS, "channels", CHANNELS)
                        .forEach((topic, measures) -> {
                            Map<String, Object> parameters = asked.with("measures", measures);
                            boolean whole = asked.agency().equals(PROVINCE);
                            for (String group : whole ? GROUPS : List.of("field")) {
                                parameters.put("group_by", group);
                                check(
                                        asked,
                                        topic + "?groupBy=" + group,
                                        ReportRows.within("/rows", "shares", "group"),
                                        "shares",
                                        parameters);
                            }
                            parameters.put("group_by", "all");
                            check(asked, topic, ReportRows.at("/total"), "shares", parameters);
                        }));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void trendsAndRanks(Moment moment) {
        Asked.periods(moment, PROVINCE).forEach(asked -> {
            for (String measure : List.of("on-time", "online-procedures", "overdue-of-received")) {
                Map<String, Object> parameters = asked.with("measure", measure);
                parameters.put("before", asked.period().before());
                parameters.put("more", !measure.startsWith("overdue"));
                parameters.put("group_by", "all");
                check(asked, "trend?measure=" + measure, ReportRows.at("/points"), "trend", parameters);
                for (String group : List.of("field", "agency", "channel")) {
                    parameters.put("group_by", group);
                    check(
                            asked,
                            "trend?measure=" + measure + "&groupBy=" + group,
                            ReportRows.within("/groups", "points", "group"),
                            "trend",
                            parameters);
                }
                check(
                        asked,
                        "agency-scoreboard?measure=" + measure,
                        ReportRows.at("/rows"),
                        "agency-scoreboard",
                        parameters);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("moments")
    void handlingTimesCausesIndexAndProcedures(Moment moment) {
        everywhere(moment).forEach(asked -> {
            for (String group : asked.agency().equals(PROVINCE) ? GROUPS : List.of("field")) {
                check(
                        asked,
                        "handling-times?groupBy=" + group,
                        ReportRows.at("/rows"),
                        "handling-times",
                        asked.with("group_by", group));
                check(
                        asked,
                        "overdue-causes?groupBy=" + group,
                        ReportRows.at("/rows"),
                        "overdue-causes",
                        asked.with("group_by", group));
            }
            int indicators = check(
                    asked,
                    "service-index",
                    ReportRows.within("/groups", "indicators"),
                    "service-index",
                    asked.parameters());
            assertThat(indicators).isGreaterThan(asked.agency().equals(PROVINCE) ? 8 : 0);
            check(
                    asked,
                    "procedures?groupBy=field",
                    ReportRows.at("/rows"),
                    "procedures",
                    asked.with("group_by", "field"));
        });
    }

    @ParameterizedTest
    @MethodSource("moments")
    void listsOfWhatIsOverdueAndDueSoon(Moment moment) {
        Asked asked = new Asked(RecountPeriod.monthOf(moment.day()), moment, PROVINCE);
        String question = "?limit=200&agency=" + PROVINCE + "&at=" + moment.asked();
        int overdue = recount.checkList(
                REPORTS + "overdue-dossiers" + question, new Statement("overdue-dossiers", asked.parameters()));
        int soon = recount.checkList(
                REPORTS + "due-soon-dossiers" + question + "&days=5",
                new Statement("due-soon-dossiers", asked.with("days", 5)));
        assertThat(overdue).as("overdue dossiers").isGreaterThan(5);
        assertThat(soon).as("dossiers due soon").isPositive();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void everyFigureOpenedDownToItsDossiers(Moment moment) {
        Asked asked = new Asked(RecountPeriod.quarterOf(moment.day()), moment, PROVINCE);
        for (String cell : CELLS) {
            int listed = recount.checkList(
                    asked.path("dossiers?limit=200&cell=" + cell),
                    new Statement("opened-figure", asked.with("cell", cell)));
            COMPARED.merge("dossiers", listed, Integer::sum);
            long explained = api.get(analyst, asked.path("explain?cell=" + cell))
                    .get("count")
                    .asLong();
            assertThat(explained).as(cell).isEqualTo(listed);
        }
    }

    /** Instants within the life of the petitions there are. */
    static Stream<Moment> momentsOfPetitions() {
        return dossiers
                .rows("select unnest(percentile_disc(array[0.2, 0.6, 1.0]) within group (order by occurred_at))"
                        + " from petition_event")
                .stream()
                .map(row -> Moment.of(((Timestamp) row.get(0)).toInstant()));
    }

    @ParameterizedTest
    @MethodSource("momentsOfPetitions")
    void petitions(Moment moment) {
        Asked.periods(moment, PROVINCE).forEach(asked -> {
            for (String group : List.of("agency", "field", "procedure", "level", "channel")) {
                int rows = check(
                        asked,
                        "petitions?groupBy=" + group,
                        ReportRows.at("/rows"),
                        "petitions",
                        asked.with("group_by", group));
                assertThat(rows).as("rows of petitions").isPositive();
            }
            check(asked, "petitions?form=II.05b", ReportRows.at("/rows"), "petitions", asked.with("group_by", "unit"));
            check(
                    asked,
                    "service-index",
                    ReportRows.within("/groups", "indicators"),
                    "service-index",
                    asked.parameters());
        });
    }

    @Test
    void aLockedPeriodShowsWhatWasKnownThenAndWhatHasChangedSince() {
        // Given
        Moment end = Moment.endOf(locked.to());
        Asked asked = new Asked(locked, end, PROVINCE);
        Map<String, Object> frozen = asked.with("known", lock.get("asOf").asText());
        frozen.put("group_by", "field");
        frozen.put("measures", TIMELINESS + " " + CHANNELS);
        frozen.put("locked", frozen.get("known"));
        String period = "?period=" + locked.label() + "&agency=" + PROVINCE;
        // When
        recount.check(
                REPORTS + "dossier-resolution" + period + "&groupBy=field",
                ReportRows.at("/rows"),
                new Statement("dossier-resolution", frozen));
        recount.check(
                REPORTS + "handling-times" + period + "&groupBy=field",
                ReportRows.at("/rows"),
                new Statement("handling-times", frozen));
        recount.check(
                REPORTS + "overdue-causes" + period, ReportRows.at("/rows"), new Statement("overdue-causes", frozen));
        frozen.put("measures", TIMELINESS);
        recount.check(
                REPORTS + "on-time" + period + "&groupBy=field",
                ReportRows.within("/rows", "shares", "group"),
                new Statement("shares", frozen));
        frozen.put("measures", CHANNELS);
        recount.check(
                REPORTS + "channels" + period + "&groupBy=field",
                ReportRows.within("/rows", "shares", "group"),
                new Statement("shares", frozen));
        frozen.put("known", Recount.EVER);
        int amended = recount.check(
                REPORTS + "locks/" + lock.get("id").asText() + "/amendments?groupBy=field",
                report -> ReportRows.at("/rows").of(report).stream()
                        .filter(row -> row.get("cell")
                                .asText()
                                .matches("received\\.(total|online|carriedOver)|resolved.*|pending.*"))
                        .toList(),
                new Statement("amendments", frozen));
        // Then
        assertThat(amended).as("figures that were corrected after the lock").isPositive();
    }

    @Test
    void whatWasKnownAtAnInstantIsReadAgainWithoutALock() {
        // Given
        Asked asked = new Asked(locked, Moment.endOf(locked.to()), PROVINCE);
        Map<String, Object> then = asked.with("known", lock.get("asOf").asText());
        then.put("group_by", "field");
        then.put("measures", TIMELINESS);
        then.put("locked", Recount.EVER);
        String known = "?period=" + locked.label() + "&agency=" + PROVINCE + "&groupBy=field&known="
                + lock.get("asOf").asText().replace("+", "%2B");
        // When
        int rows = recount.check(
                REPORTS + "dossier-resolution" + known,
                ReportRows.at("/rows"),
                new Statement("dossier-resolution", then));
        rows += recount.check(
                REPORTS + "handling-times" + known, ReportRows.at("/rows"), new Statement("handling-times", then));
        rows += recount.check(
                REPORTS + "on-time" + known,
                ReportRows.within("/rows", "shares", "group"),
                new Statement("shares", then));
        // Then
        assertThat(rows)
                .as("rows as they were known at the instant of the lock")
                .isPositive();
    }
}
