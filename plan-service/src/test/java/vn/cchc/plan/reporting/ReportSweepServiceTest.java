package vn.cchc.plan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.reporting.Office.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class ReportSweepServiceTest {

    @Inject
    ReportSweep sweep;

    @Inject
    ReportWatch watch;

    @Inject
    Clock clock;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private String dueIn(int days) {
        LocalDate due = BusinessDays.of(clock.instant()).plusDays(days);
        return Office.owed(Office.period(due, null), IA_RING);
    }

    @Test
    void missingIsToldOnceAlsoByTwoSweepers() {
        // Given
        String owed = dueIn(-1);
        // When
        CompletableFuture.allOf(CompletableFuture.runAsync(sweep::sweep), CompletableFuture.runAsync(sweep::sweep))
                .join();
        sweep.sweep();
        // Then
        assertThat(TaskEvents.typesOf(owed)).containsExactly("OWED", "MISSING");
        read(owed)
                .body(
                        "report.missingSince",
                        equalTo(BusinessDays.of(clock.instant()).toString()));
    }

    @Test
    void dueSoonIsToldOnceAndNeverOfWhatIsFarOrWithoutADay() {
        // Given
        String near = dueIn(7);
        String far = dueIn(8);
        String undated = Office.owed(Office.period(null, null), IA_RING);
        // When
        sweep.sweep();
        sweep.sweep();
        // Then
        assertThat(TaskEvents.typesOf(near)).containsExactly("OWED", "DUE_SOON");
        assertThat(TaskEvents.typesOf(far)).containsExactly("OWED");
        assertThat(TaskEvents.typesOf(undated)).containsExactly("OWED");
    }

    @Test
    void sweepGoesThroughMoreThanOneBatch() {
        // Given
        String first = dueIn(-3);
        String second = dueIn(-2);
        ReportWatch.Key at = ReportWatch.Key.START;
        // When
        for (int i = 0; i < 200 && at != null; i++) {
            at = watch.handle(at, 1).orElse(null);
        }
        // Then
        assertThat(TaskEvents.typesOf(first)).contains("MISSING");
        assertThat(TaskEvents.typesOf(second)).contains("MISSING");
    }

    @Test
    void aUnitClosedMeanwhileOwesNothingAndOneFoundedDoes() {
        // Given
        String code = "H90.61";
        agency(code, "null");
        String body = Office.body("{\"agencies\": [\"" + code + "\"]}", Office.AD_HOC, Office.LATER, "2025-01-01");
        String duty = Office.define(body).statusCode(201).extract().path("id");
        String period = Office.ask(duty, LocalDate.of(2026, 3, 14), LocalDate.of(2099, 3, 17), null)
                .statusCode(201)
                .extract()
                .path("id");
        String owed = as(Role.ANALYST, CODE)
                .get(Office.OWED + "?part=UNIT&period=" + period)
                .path("items[0].id");
        // When
        agency(code, "\"2026-02-28\"");
        sweep.sweep();
        read(owed).body("report.state", equalTo("EXEMPT"));
        agency(code, "null");
        sweep.sweep();
        // Then
        read(owed).body("report.state", equalTo("OPEN"));
        assertThat(TaskEvents.typesOf(owed)).containsExactly("OWED", "EXEMPTED", "OWED");
    }

    private static void agency(String code, String validTo) {
        String body = """
                {"agencies": [{"code": "%s", "name": "Trung tâm thử", "kind": "UNIT", "parent": "H90", "validTo": %s}]}""".formatted(code, validTo);
        json(Role.ADMIN, CODE, body).post("/api/v1/agencies/import").then().statusCode(200);
    }
}
