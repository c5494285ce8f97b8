package vn.cchc.report.planprogress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Tasks;
import vn.cchc.report.world.Tasks.Standing;

@QuarkusTest
class ContentProgressServiceTest extends ServiceTest {

    private static final String PROVINCE = "H88";
    private static final String LATE = "/api/v1/reports/late-milestones";
    private static final Map<String, Object> PLAN = Tasks.plan("p88", "Kế hoạch năm 2026", PROVINCE);

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            tellTasks();
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from task_event where task like 't88%'", 4);
    }

    /** One task with a report each quarter that two communes lead, and one that nobody's code is known for. */
    private static void tellTasks() {
        var open = Standing.open("2026-03-31");
        var handedIn = Standing.submitted("2026-03-31", "2026-03-30");
        var done = Standing.done("2026-03-31", "2026-03-30");
        var second = Tasks.content(2, Standing.open("2026-06-30"), both(Standing.open("2026-06-30")));
        try (var stream = new EventStream()) {
            stream.send(
                    EventStream.TASKS,
                    Tasks.event(
                            "t88-1",
                            1,
                            "2026-01-05T02:00:00Z",
                            PLAN,
                            "TTHC",
                            List.of(Tasks.content(1, open, both(open)), second)));
            stream.send(
                    EventStream.TASKS,
                    Tasks.event(
                            "t88-1",
                            2,
                            "2026-03-30T02:00:00Z",
                            PLAN,
                            "TTHC",
                            List.of(Tasks.content(1, open, Map.of("H88.41", handedIn, "H88.42", open)), second)));
            stream.send(
                    EventStream.TASKS,
                    Tasks.event(
                            "t88-1",
                            3,
                            "2026-04-10T02:00:00Z",
                            PLAN,
                            "TTHC",
                            List.of(Tasks.content(1, open, Map.of("H88.41", done, "H88.42", open)), second)));
            stream.send(
                    EventStream.TASKS,
                    Tasks.event(
                            "t88-2",
                            1,
                            "2026-01-05T02:00:00Z",
                            PLAN,
                            null,
                            List.of(Tasks.content(1, Standing.open(null), Map.of()))));
        }
    }

    private static Map<String, Standing> both(Standing standing) {
        return Map.of("H88.41", standing, "H88.42", standing);
    }

    @Test
    void aPlanCountsEachContentOnceAndAnAgencyItsOwnPart() {
        // When
        progress("at=2026-04-02&groupBy=agency")
                // Then
                .body("plans[0].planned", equalTo(3))
                .body("plans[0].completed", equalTo(0))
                .body("plans[0].overdue", equalTo(1))
                .body("plans[0].ahead", equalTo(1))
                .body("plans[0].withoutDate", equalTo(1))
                .body("plans[0].tasks.planned", equalTo(2))
                .body("groups.find { it.group.code == 'H88.41' }.contents.completed", equalTo(1))
                .body("groups.find { it.group.code == 'H88.41' }.contents.overdue", equalTo(0))
                .body("groups.find { it.group.code == 'H88.42' }.contents.overdue", equalTo(1))
                .body("groups.find { it.group.code == '' }.contents.planned", equalTo(1));
    }

    @Test
    void whatWasHandedInByTheDayAndAcceptedLaterWasDoneOnIt() {
        // When
        var then = progress("at=2026-03-31&known=2026-03-31&groupBy=agency");

        // Then
        var part = "groups.find { it.group.code == 'H88.41' }.contents.";
        then.body(part + "completed", equalTo(0)).body(part + "waiting", equalTo(1));
        progress("at=2026-03-31&groupBy=agency").body(part + "completed", equalTo(1));
    }

    @Test
    void everyAreaHasARowAndWhatIsNotPlannedHasNoShare() {
        // When
        progress("groupBy=area")
                // Then
                .body("groups", hasSize(8))
                .body("groups.find { it.group.code == 'TTHC' }.contents.planned", equalTo(2))
                .body("groups.find { it.group.code == 'BO_MAY' }.contents.planned", equalTo(0))
                .body("groups.find { it.group.code == 'BO_MAY' }.contents.share", nullValue())
                .body("groups.find { it.group.code == '' }.contents.planned", equalTo(1));
    }

    @Test
    void listsWhatIsLateForWhoeverIsLate() {
        // When
        late(PROVINCE, "at=2026-04-02")
                // Then
                .body("items.agency", contains("H88.42"))
                .body("items[0].milestone", equalTo(1))
                .body("items[0].task", equalTo("t88-1"))
                .body("items[0].dueOn", equalTo("2026-03-31"))
                .body("items[0].workingDaysLate", equalTo(2))
                .body("next", nullValue());
    }

    @Test
    void listsWhatWasLateByWhatWasKnownThen() {
        // When
        late(PROVINCE, "at=2026-04-02&known=2026-03-29")
                // Then
                .body("known", startsWith("2026-03-29"))
                .body("items.agency", contains("H88.41", "H88.42"));
    }

    @Test
    void anAgencySeesItsOwnLatenessOnly() {
        // When
        late("H88.41", "at=2026-04-02")
                // Then
                .body("items", empty());
    }

    @Test
    void countsTheWholeListPerLeadBesideItsPage() {
        // Given
        var whole = late(PROVINCE, "at=2026-07-02").extract().<List<String>>path("items.agency");

        // When
        var counted = late(PROVINCE, "at=2026-07-02&groupBy=agency&limit=1");

        // Then
        var groups = counted.extract().<List<String>>path("groups.group.code");
        counted.body("items", hasSize(1)).body("count", equalTo(whole.size())).body("groupBy", equalTo("agency"));
        assertThat(groups).containsExactlyInAnyOrderElementsOf(Set.copyOf(whole));
        groups.forEach(agency -> counted.body(
                "groups.find { it.group.code == '" + agency + "' }.count",
                equalTo(Collections.frequency(whole, agency))));
        late(PROVINCE, "at=2026-07-02&groupBy=plan")
                .body("groups.group.code", contains("p88"))
                .body("groups[0].count", equalTo(whole.size()));
    }

    @Test
    void pagesGoOnAtTheSameInstant() {
        // Given
        var first = late(PROVINCE, "at=2026-07-02&limit=2");
        String next = first.extract().path("next");

        // When
        var second = late(PROVINCE, "limit=2&cursor=" + next);

        // Then
        assertThat(first.extract().<List<String>>path("items.agency")).hasSize(2);
        second.body("items", hasSize(1)).body("items[0].agency", equalTo("H88.42"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan-progress?groupBy=plan",
                "plan-progress?known=soon",
                "late-milestones?cursor=AAAA",
                "late-milestones?groupBy=field",
                "late-milestones?known=soon"
            })
    void whatCannotBeMeantIsRefused(String query) {
        // When
        as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/" + query)
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse progress(String query) {
        return as(Role.ANALYST, PROVINCE)
                .get(PLAN_PROGRESS + "?" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse late(String agency, String query) {
        return as(Role.ANALYST, agency).get(LATE + "?" + query).then().statusCode(200);
    }
}
