package vn.cchc.plan.reminder;

import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.plan.Province;

/** A commune of a test's own, its address, and what it owes, in a year nothing else is due in. */
final class Reminded {

    static final LocalDate MONDAY = LocalDate.of(2031, 6, 16);
    static final LocalDate HOLIDAY = LocalDate.of(2031, 9, 2);

    final String agency;
    final String email;
    private final TestDatabase database;

    Reminded(TestDatabase database) {
        this.database = database;
        String own = UUID.randomUUID().toString().substring(0, 8);
        agency = "H90.R" + own.substring(0, 5).toUpperCase(Locale.ROOT);
        email = "vanthu." + own + "@cchc.example.vn";
        Province.establish();
        json(Role.ADMIN, CODE, "{\"name\": \"Xã " + own + "\", \"kind\": \"COMMUNE\", \"parent\": \"H90\"}")
                .put("/api/v1/agencies/" + agency)
                .then()
                .statusCode(201);
        json(Role.ADMIN, CODE, """
                        {"status": "DECIDED", "legalReference": "Quyết định thử",
                         "daysOff": [{"date": "2031-09-02", "name": "Quốc khánh", "kind": "STATUTORY"}], "makeUpDays": []}""").put("/api/v1/calendars/2031");
    }

    /** Enters addresses, {@code person} may be left out of each. */
    Reminded reachedAt(String addresses) {
        json(Role.PLAN_MANAGER, CODE, "{\"addresses\": [" + addresses + "]}")
                .header("If-Match", "\"0\"")
                .put("/api/v1/reminder-addresses/" + agency)
                .then()
                .statusCode(200);
        return this;
    }

    Reminded reached() {
        return reachedAt("{\"email\": \"" + email + "\"}");
    }

    /** A task with one content of that day. */
    String owes(String title, LocalDate due, String responsible) {
        String plan = Province.issuedPlan(
                CODE, "NHAC-" + UUID.randomUUID(), "[" + task("1", title, "Sở Tư pháp", "Quý IV") + "]");
        String id = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
        database.execute("update task_milestone set due_on = '" + due + "' where task_id = '" + id + "'");
        database.execute(
                "update task_party set agency = '" + agency + "' where part = 'LEAD' and task_id = '" + id + "'");
        if (responsible != null) {
            database.execute("update task set responsible = '" + responsible + "' where id = '" + id + "'");
        }
        return id;
    }

    /** What is listed of it. */
    ValidatableResponse listed(Role role, String caller) {
        return as(role, caller).get("/api/v1/reminders?agency=" + agency).then();
    }
}
