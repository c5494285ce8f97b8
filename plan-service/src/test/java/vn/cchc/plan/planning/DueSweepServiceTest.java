package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class DueSweepServiceTest {

    @Inject
    DueSweep sweep;

    @Inject
    Clock clock;

    TestDatabase database;

    private String taskDueIn(int days) {
        Province.establish();
        String plan = Province.issuedPlan(
                CODE,
                "SWEEP-" + UUID.randomUUID(),
                "[" + task("1", "Việc " + UUID.randomUUID(), "Sở Tư pháp", "") + "]");
        String id = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
        LocalDate due = BusinessDays.of(clock.instant()).plusDays(days);
        database.execute("update task_milestone set due_on = '" + due + "' where task_id = '" + id + "'");
        return id;
    }

    @Test
    void overdueIsToldOnceAlsoByTwoSweepers() {
        // Given
        String id = taskDueIn(-1);
        // When
        CompletableFuture.allOf(CompletableFuture.runAsync(sweep::sweep), CompletableFuture.runAsync(sweep::sweep))
                .join();
        sweep.sweep();
        // Then
        assertThat(TaskEvents.typesOf(id)).containsExactly("ASSIGNED", "OVERDUE");
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + id)
                .then()
                .body("overdueSince", equalTo(BusinessDays.of(clock.instant()).toString()));
    }

    @Test
    void dueSoonIsToldOnceFromSevenDaysBefore() {
        // Given
        String near = taskDueIn(7);
        String far = taskDueIn(8);
        String today = taskDueIn(0);
        // When
        sweep.sweep();
        sweep.sweep();
        // Then
        assertThat(TaskEvents.typesOf(near)).containsExactly("ASSIGNED", "DUE_SOON");
        assertThat(TaskEvents.typesOf(far)).containsExactly("ASSIGNED");
        assertThat(TaskEvents.typesOf(today)).containsExactly("ASSIGNED", "DUE_SOON");
    }

    @Test
    void sweepGoesThroughMoreThanOneBatch() {
        // Given
        String first = taskDueIn(-3);
        String second = taskDueIn(-2);
        UUID at = DueBatch.START;
        // When
        for (int i = 0; i < 50 && at != null; i++) {
            at = batch.handle(at, 1).orElse(null);
        }
        // Then
        assertThat(TaskEvents.typesOf(first)).contains("OVERDUE");
        assertThat(TaskEvents.typesOf(second)).contains("OVERDUE");
    }

    @Inject
    DueBatch batch;
}
