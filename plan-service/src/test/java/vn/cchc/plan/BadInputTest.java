package vn.cchc.plan;

import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.BadInputContract;
import vn.cchc.kit.testing.Tokens;

@QuarkusTest
class BadInputTest extends BadInputContract implements BadInputContract.OffLimits, BadInputContract.Searchable {

    private static String own;
    private static String neighbours;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void establish() {
        if (own != null) {
            return;
        }
        Province.establish();
        String plan = Province.issuedPlan(
                CODE,
                "BAD-1",
                "[" + task("1", "Việc thứ nhất", "Xã Ia Ring", "Quý IV") + ","
                        + task("2", "Việc thứ hai", "Xã Chư Pah", "Quý IV") + "]");
        own = taskOf(plan, IA_RING);
        neighbours = taskOf(plan, CHU_PAH);
    }

    private static String taskOf(String plan, String agency) {
        return as(Role.REPORTER, agency)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    @Override
    protected String itemPath() {
        return "/api/v1/tasks/" + own;
    }

    @Override
    protected String listPath() {
        return "/api/v1/tasks";
    }

    @Override
    protected String createPath() {
        return "/api/v1/tasks/" + own + "/deliverables";
    }

    @Override
    protected String validBody() {
        return "{\"name\": \"Kế hoạch " + UUID.randomUUID() + "\", \"number\": \"1/KH\"}";
    }

    @Override
    protected String token() {
        return Tokens.of(Role.REPORTER, IA_RING);
    }

    @Override
    protected long rowCount() {
        if (own == null) {
            establish();
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*) from task_deliverable where task_id = '" + own + "'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected String neighbourItemPath() {
        return "/api/v1/tasks/" + neighbours;
    }

    @Override
    protected String missingItemPath() {
        return "/api/v1/tasks/" + UUID.randomUUID();
    }

    @Override
    protected String neighbourListPath() {
        return "/api/v1/tasks?agency=" + CHU_PAH;
    }

    @Override
    public String forbiddenPath() {
        return "/api/v1/plans/import/" + UUID.randomUUID();
    }

    @Override
    protected String dayParameter() {
        return "dueFrom";
    }

    @Override
    protected String dayField() {
        return "date";
    }
}
