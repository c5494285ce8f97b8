package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.local.Part;
import vn.cchc.local.demo.ProvinceYear;

/**
 * Every report of plans, reports owed, inspections, scorecards and targets, at three instants of a history by chance, against
 * statements over plan-service's own tables.
 */
@ResourceLock(Stacks.DEMONSTRATED)
class PlanRecountIT {
    /** {@code -Drecount.seed=…} plays another history. */
    private static final long SEED = Long.getLong("recount.seed", 20_261_127L);

    private static final Clock CLOCK = Clock.systemUTC();
    private static final List<String> AGENCIES = List.of(ProvinceYear.PROVINCE, "H90.41");
    private static final String REPORTS = "/api/v1/reports/";

    private static Recount recount;
    private static Recount dossiers;
    private static Database plans;
    private static List<PlanHistory.Moment> moments;
    private static Map<String, Integer> done;

    @BeforeAll
    static void playAHistory() {
        System.out.println("A history of plans by chance, -Drecount.seed=" + SEED);
        var demonstrated = Stacks.demonstrated();
        var stack = demonstrated.stack();
        plans = Database.of(stack, Part.PLAN).knowing(NamedSql.read("plans"));
        var analyst = stack.stack().userWith("analyst", ProvinceYear.PROVINCE);
        var api = demonstrated.year().api();
        recount = new Recount(api, analyst, plans);
        dossiers = new Recount(api, analyst, Database.of(stack, Part.DOSSIER).knowing(NamedSql.read("standing")));
        var history = new PlanHistory(demonstrated, recount, SEED, AGENCIES);
        Instant begun = CLOCK.instant();
        moments = history.play();
        done = history.done();
        System.out.println("Seed " + SEED + ": " + done + " in " + Duration.between(begun, CLOCK.instant()));
    }

    /**
     * A report and the statement it is held against.
     *
     * @param path with the instant, the days of the period and the year to be filled in
     */
    private record Held(String statement, ReportRows rows, String path) {
        String path(PlanHistory.Moment moment, String agency) {
            String period = "from=" + moment.from() + "&to=" + moment.to();
            return REPORTS + path.formatted(moment.at(), period, moment.day().getYear()) + "&agency=" + agency;
        }

        @Override
        public String toString() {
            return statement;
        }
    }

    private static final String INSPECTED = "inspections?at=%1$s&%2$s";
    private static final String DISCIPLINE = "reporting-discipline?at=%1$s&%2$s";
    private static final String PROGRESS = "plan-progress?at=%1$s&known=%1$s";
    private static final List<Held> HELD = List.of(
            new Held("plan-progress", ReportRows.at("/plans"), PROGRESS),
            new Held("plan-progress-area", ReportRows.at("/groups"), PROGRESS + "&groupBy=area"),
            new Held("plan-progress-agency", ReportRows.at("/groups"), PROGRESS + "&groupBy=agency"),
            new Held("plan-tasks", ReportRows.at("/plans"), PROGRESS),
            new Held("late-milestones", ReportRows.at("/items"), "late-milestones?limit=200&at=%1$s&known=%1$s"),
            new Held("child-plans", ReportRows.within("/plans", "units", "plan", "year"), "child-plans?at=%1$s"),
            new Held("child-plans-above", ReportRows.at("/plans"), "child-plans?at=%1$s"),
            new Held("reporting-discipline-agency", ReportRows.at("/rows"), DISCIPLINE),
            new Held("reporting-discipline-duty", ReportRows.at("/rows"), DISCIPLINE + "&groupBy=duty"),
            new Held("reporting-discipline", ReportRows.at(""), DISCIPLINE),
            new Held("findings", ReportRows.at("/rows"), INSPECTED),
            new Held("findings-overdue", ReportRows.at("/overdue"), INSPECTED),
            new Held("inspection-coverage", ReportRows.at("/coverage"), INSPECTED),
            new Held("inspection-thresholds", ReportRows.at("/thresholds"), INSPECTED),
            new Held("scorecards", ReportRows.within("/sets", "units"), "scorecards?at=%1$s&year=%3$s"));

    private static List<Held> held() {
        return HELD;
    }

    @ParameterizedTest
    @MethodSource("held")
    void aReportEqualsTheRecountAtEachInstant(Held report) {
        int rows = 0;
        for (PlanHistory.Moment moment : moments) {
            for (String agency : AGENCIES) {
                // When
                rows += recount.check(
                        report.path(moment, agency),
                        report.rows(),
                        report + ".sql at " + moment.at() + ", seed " + SEED,
                        () -> moment.counted(recount, report.statement(), agency));
            }
        }
        // Then
        assertThat(rows).as("rows compared").isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 26})
    void aPastDayIsListedWithAllThatIsKnownSince(int daysAgo) {
        // Given
        LocalDate day = moments.get(0).day().minusDays(daysAgo);
        // When
        int rows = recount.check(
                REPORTS + "late-milestones?limit=200&at=" + day + "&agency=" + AGENCIES.get(0),
                ReportRows.at("/items"),
                new Recount.Statement("late-milestones", past(day)));
        // Then
        assertThat(rows).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 26})
    void aPastDayOfOnePlanIsCountedWithAllThatIsKnownSince(int daysAgo) {
        // Given
        LocalDate day = moments.get(0).day().minusDays(daysAgo);
        int rows = 0;
        for (Object plan : plans()) {
            Map<String, Object> asked = past(day);
            asked.put("plan", plan);
            // When
            rows += recount.check(
                    REPORTS + "plan-progress?plan=" + plan + "&at=" + day,
                    ReportRows.at("/plans"),
                    new Recount.Statement("plan-progress-of", asked));
        }
        // Then
        assertThat(rows).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyTargetStandsBesideTheShareItNames(int instant) {
        // Given
        PlanHistory.Moment moment = moments.get(instant);
        String shares = shares(moment);
        for (String agency : AGENCIES) {
            Map<String, Object> asked = moment.parameters(agency);
            asked.put("shares", shares);
            // When
            int rows = recount.check(
                    REPORTS + "targets?from=" + moment.from() + "&to=" + moment.day() + "&at=" + moment.at()
                            + "&agency=" + agency,
                    ReportRows.at("/rows"),
                    new Recount.Statement("targets", asked));
            // Then
            assertThat(rows).isPositive();
        }
    }

    /** Part and whole of each measure at each agency, counted over the tables of dossier-service; nothing where it finds none. */
    private static String shares(PlanHistory.Moment moment) {
        Map<String, String> shares = new TreeMap<>();
        for (String agency : AGENCIES) {
            RandomScores.MEASURES.forEach(measure -> shares.put(agency + " " + measure, "[0, 0]"));
            Map<String, Object> asked = moment.parameters(agency);
            asked.put("at", moment.at());
            asked.put("known", "2999-12-31T00:00:00Z");
            asked.put("group_by", "all");
            asked.put("measures", String.join(" ", RandomScores.MEASURES));
            for (List<Object> row :
                    dossiers.recounted(new Recount.Statement("shares", asked)).rows()) {
                shares.put(agency + " " + row.get(1), "[%s, %s]".formatted(row.get(2), row.get(3)));
            }
        }
        return shares.entrySet().stream()
                .map(share -> "\"" + share.getKey() + "\": " + share.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Test
    void chanceBroughtAboutWhatIsCounted() {
        assertThat(done)
                .as("seed " + SEED)
                .containsKeys(
                        "SUBMITTED",
                        "COMPLETED",
                        "extended",
                        "cancelled",
                        "revised",
                        "handed in",
                        "found",
                        "inspected");
    }

    private static Map<String, Object> past(LocalDate day) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("agency", AGENCIES.get(0));
        asked.put("known", CLOCK.instant());
        asked.put("day", day);
        asked.put("late_before", day.plusDays(1));
        return asked;
    }

    private static List<Object> plans() {
        return plans
                .rows("select id from plan where state = 'ISSUED' and title like ?", RandomPlans.TITLE + "%")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }
}
