package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.demo.DemoFailure;
import vn.cchc.local.demo.ProvinceYear;

/** Plays the demonstration through the gateway and counts its figures again from the tables of dossier-service. */
@ResourceLock(Stacks.DEMONSTRATED)
class DemonstrationIT {

    /**
     * One under a procedure then replaced, four of the batch, one waited for, three of somebody who came twice, two around 15:00,
     * one completed on a slip, three offline, three of leased codes, one with a discarded event, one of the old system, one
     * warned of, one never completed, one stopped, one refused, one with a mistake, one interlinked, one with a late step, one
     * paused, one extended, one corrected, three online, one whose applicant changed her mind, ten rated, two re-dated.
     */
    private static final int OF_SCENES = 46;

    private static final String ANNUAL_PLAN = "412/KH-UBND";

    private static RunningStack stack;
    private static ProvinceYear year;

    @BeforeAll
    static void playOnAFreshStack() {
        var demonstrated = Stacks.demonstrated();
        stack = demonstrated.stack();
        year = demonstrated.year();
        assertThat(demonstrated.faults()).as("figures that don't check out").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 16})
    void theStatutoryReportEqualsAnIndependentRecountAsOfAnyPeriodEnd(int daysAgo) {
        // Given
        LocalDate to = LocalDate.now(Stacks.CLOCK).minusDays(daysAgo);
        // When
        int fields = Recount.ofDossiers(stack, year.api()).checkFormByField(to.minusDays(20), to);
        // Then
        assertThat(fields).isPositive();
    }

    @Test
    void oneThatWasCutOffIsNotShownAsIfItWereWhole() throws IOException {
        // Given
        Path begun = Files.createFile(stack.layout().demonstrationBegun());
        try {
            // When
            var played = assertThatThrownBy(year::play);
            // Then
            played.isInstanceOf(DemoFailure.class).hasMessageContaining("deploy/local/reset");
        } finally {
            Files.delete(begun);
        }
    }

    @Test
    void threeHundredDossiersAndThoseOfTheScenesAreThereOnceEach() {
        // When
        long dossiers = Stacks.demonstrated().dossiers();
        // Then
        assertThat(dossiers).isEqualTo(300 + OF_SCENES);
    }

    @Test
    void nothingIsLostDoubledOrLeftWaiting() {
        new Invariants(stack).check();
    }

    @Test
    void thePlanHasThirtyOneTasksWithReadDates() {
        // Given
        DemoUser manager = stack.stack().userWith("plan-manager", ProvinceYear.PROVINCE);
        int currentYear = LocalDate.now(Stacks.CLOCK).getYear();
        // When
        JsonNode plans = year.api()
                .get(manager, "/api/v1/reports/plan-progress?agency=" + ProvinceYear.PROVINCE)
                .get("plans");
        JsonNode annual = StreamSupport.stream(plans.spliterator(), false)
                .filter(plan -> plan.path("number").asText().equals(ANNUAL_PLAN))
                .findFirst()
                .orElseThrow();
        // Then
        assertThat(plans)
                .filteredOn(plan -> !plan.path("title").asText().startsWith(RandomPlans.TITLE))
                .as(
                        "the annual plan, for the index, a commune's, continuous work, two that are carried over, the post office's, one"
                                + " that two lead, one of a unit that is closed, one whose product is held against its file")
                .hasSize(10);
        assertThat(annual.at("/tasks/planned").asInt()).isEqualTo(31);
        assertThat(annual.get("planned").asLong()).isEqualTo(contents("true"));
        assertThat(annual.get("withoutDate").asLong()).isEqualTo(contents("m.due_on is null"));
        assertThat(Database.of(stack, Part.PLAN)
                        .rows("select t.due_on from task t join plan p on p.id = t.plan_id where t.origin = 'PLAN'"
                                + " and p.number = '" + ANNUAL_PLAN + "' and p.state = 'ISSUED'"
                                + " order by t.position limit 3")
                        .stream()
                        .map(row -> row.get(0).toString()))
                .containsExactly(currentYear + "-12-31", currentYear + "-12-31", (currentYear - 1) + "-12-30");
    }

    private static long contents(String condition) {
        return Database.of(stack, Part.PLAN)
                .number(
                        "select count(*) from task_milestone m join task t on t.id = m.task_id join plan p on p.id = t.plan_id"
                                + " where t.origin = 'PLAN' and p.state = 'ISSUED' and p.number = '" + ANNUAL_PLAN
                                + "' and m.state <> 'CANCELLED'"
                                + " and " + condition);
    }

    @Test
    void everythingTogetherStaysBelowFourGibibytes() {
        assertThat(stack.memoryMegabytes()).isLessThan(4096);
    }
}
