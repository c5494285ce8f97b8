package vn.cchc.report;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.specification.RequestSpecification;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.PostgresResource;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.kit.testing.TokenResource;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.report.missing.OwnerResource;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Happening;

/** The running service on a real PostgreSQL and a real Kafka; each test class lives in a province of its own. */
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "prefix", value = "report"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(OwnerResource.class)
public abstract class ServiceTest {

    protected static final String RESOLUTION = "/api/v1/reports/dossier-resolution";
    protected static final String OVERDUE = "/api/v1/reports/overdue-dossiers";
    protected static final String DUE_SOON = "/api/v1/reports/due-soon-dossiers";
    protected static final String PLAN_PROGRESS = "/api/v1/reports/plan-progress";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Filled in by the test resource. */
    protected TestDatabase database;

    protected static RequestSpecification as(Role role, String agency) {
        return given().auth().oauth2(Tokens.of(role, agency));
    }

    protected void tell(List<Happening> happenings) {
        try (var stream = new EventStream()) {
            happenings.forEach(happening -> stream.send(EventStream.DOSSIERS, happening.wire()));
        }
    }

    /** Until the query counts that many. */
    protected void awaitCount(String query, long expected) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> count(query) == expected);
    }

    protected void awaitAgencies(String province, int expected) {
        awaitCount("select count(*) from agency where path like '" + province + "%'", expected);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> as(Role.ANALYST, province)
                        .queryParam("agency", province + ".43")
                        .get(OVERDUE)
                        .then()
                        .statusCode(200));
    }

    /** Until the days off of 2025 and 2026 are known to whoever counts working days. */
    protected void awaitCalendars(String province) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> as(Role.ANALYST, province)
                                .queryParams("at", "2025-12-31", "days", 30)
                                .get(DUE_SOON)
                                .statusCode()
                        == 200);
    }

    private long count(String query) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
