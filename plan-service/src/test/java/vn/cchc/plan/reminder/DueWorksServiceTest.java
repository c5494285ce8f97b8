package vn.cchc.plan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.plan.Province;
import vn.cchc.plan.reminder.domain.ReminderKind;

/** Everything a unit owes comes in its one digest of the day, not only contents of tasks. */
@QuarkusTest
class DueWorksServiceTest {

    /** A working day nothing else of the tests is due about; the end of a quarter lies three days before it. */
    private static final LocalDate DAY = LocalDate.of(2033, 10, 3);

    @Inject
    ReminderWriting writing;

    @Inject
    DueWorks works;

    TestDatabase database;

    private List<ReminderKind> owed(String agency, LocalDate from, LocalDate to) {
        return works.open(from, to).stream()
                .filter(work -> work.agency().equals(agency))
                .map(work -> work.kind())
                .sorted()
                .toList();
    }

    @Test
    void reportsLettersFindingsAndChildPlansAreInTheSameDigestOnce() {
        // Given
        Reminded commune = new Reminded(database);
        String report = report(commune.agency, DAY.minusDays(120));
        database.execute("insert into report_urging (id, owed_report_id, number, at, subject, letter) values ('"
                + UUID.randomUUID() + "', '" + report + "', 1, timestamptz '" + DAY
                + " 01:00+07', 'x', 'Kính gửi: xã')");
        report(commune.agency, DAY.plusDays(7));
        finding(commune.agency, DAY.plusDays(3));
        childPlan(commune.agency, DAY);
        // When
        writing.write(DAY);
        writing.write(DAY);
        // Then
        commune.listed(Role.PLAN_MANAGER, CODE)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].lines.kind", contains("URGING", "CHILD_PLAN", "FINDING", "REPORT"))
                .body("items[0].lines[0].subject", equalTo(report))
                .body("items[0].lines[0].what", startsWith("Kính gửi"))
                .body("items[0].lines[2].subject", notNullValue());
    }

    private String report(String agency, LocalDate due) {
        String duty = UUID.randomUUID().toString();
        String period = UUID.randomUUID().toString();
        String owed = UUID.randomUUID().toString();
        database.execute("insert into reporting_duty (id, collector, title, created_at, latest, version) values ('"
                + duty + "', 'H90', 'Báo cáo tháng', now(), 1, 0)");
        database.execute(
                "insert into reporting_duty_version (id, duty_id, number, effective_from, definition, created_at,"
                        + " subject) values ('" + UUID.randomUUID() + "', '" + duty
                        + "', 1, date '2033-01-01', '{}', now(), 'x')");
        database.execute(
                "insert into report_period (id, duty_id, duty_version, kind, label, starts_on, ends_on, version)"
                        + " values ('" + period + "', '" + duty
                        + "', 1, 'AD_HOC', 'tháng 9', date '2033-09-01', date '2033-09-30', 0)");
        database.execute(
                "insert into owed_report (id, period_id, part, agency, state, due_on, urgings, sequence, version)"
                        + " values ('" + owed + "', '" + period + "', 'UNIT', '" + agency + "', 'OPEN', date '" + due
                        + "', 0, 1, 0)");
        return owed;
    }

    private void finding(String agency, LocalDate due) {
        database.execute(
                "insert into finding (id, source, keeper, agency, content, authority, detected_on, state, due_on,"
                        + " steps, sequence, version) values ('" + UUID.randomUUID() + "', 'PROVINCE', 'H90', '"
                        + agency
                        + "', 'Chưa niêm yết thủ tục', 'UBND tỉnh', date '2033-09-01', 'RECOMMENDED', date '" + due
                        + "', 1, 1, 0)");
    }

    private String childPlan(String agency, LocalDate due) {
        String plan = Province.issuedPlan(
                CODE,
                "CON-" + UUID.randomUUID(),
                "[" + task("1", "Việc", "Sở Tư pháp", "Thường xuyên trong năm") + "]");
        database.execute("insert into child_plan (parent_plan, agency, due_on) values ('" + plan + "', '" + agency
                + "', date '" + due + "')");
        return plan;
    }

    @Test
    void aContinuousTaskIsRemindedOfUntilItsStatusIsGiven() {
        // Given
        Reminded commune = new Reminded(database);
        String task = commune.owes("Tuyên truyền", LocalDate.of(2030, 12, 31), null);
        database.execute("update task_milestone set kind = 'CONTINUOUS', due_on = null where task_id = '" + task + "'");
        LocalDate end = LocalDate.of(2030, 3, 31);
        // When
        List<ReminderKind> before = owed(commune.agency, end, end);
        json(Role.REPORTER, commune.agency, "{\"note\": \"Đã phát thanh\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + task + "/progress")
                .then()
                .statusCode(200);
        // Then
        assertThat(before).containsExactly(ReminderKind.STATUS);
        assertThat(owed(commune.agency, end, end)).isEmpty();
        assertThat(owed(commune.agency, LocalDate.of(2030, 6, 30), LocalDate.of(2030, 6, 30)))
                .containsExactly(ReminderKind.STATUS);
        as(Role.REPORTER, commune.agency).get("/api/v1/tasks/" + task).then().body("overdueSince", equalTo(null));
    }
}
