package vn.cchc.report.rebuilding;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.missing.KeptPages;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.Happening;

/** Rebuilds, and checksums over the facts. */
abstract class RebuildWorld extends ServiceTest {

    protected static final String REBUILDS = "/api/v1/facts/rebuilds";
    private static final String TOP = "H81";

    /** What happened to the dossiers of {@code H81}, which their owner keeps as well. */
    protected static final List<Happening> HISTORY = KeptPages.DOSSIERS;

    private static boolean published;
    private static boolean told;

    @BeforeEach
    void publishTop() {
        if (!published) {
            Agencies.publish(TOP);
            published = true;
        }
        awaitAgencies(TOP, 6);
    }

    protected void tellHistory() {
        if (!told) {
            tell(HISTORY);
            told = true;
        }
        awaitCount("select count(*) from dossier_event where dossier like 'H81.%'", HISTORY.size());
    }

    protected JsonPath rebuild(String source) {
        return awaitDone(begun(source));
    }

    protected static String begun(String source) {
        return begin(Role.ADMIN, TOP, source).then().statusCode(202).extract().path("id");
    }

    protected static Response begin(Role role, String agency, String source) {
        return begin(role, agency, source, UUID.randomUUID().toString());
    }

    protected static Response begin(Role role, String agency, String source, String key) {
        return as(role, agency)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("source", source))
                .post(REBUILDS);
    }

    protected static JsonPath awaitDone(String id) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !read(id).getString("state").matches("READING|FOLDING|SWAPPING"));
        var rebuild = read(id);
        if (!rebuild.getString("state").equals("DONE")) {
            throw new AssertionError("Not done: " + rebuild.prettify());
        }
        return rebuild;
    }

    private static JsonPath read(String id) {
        return as(Role.ADMIN, TOP)
                .get(REBUILDS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    protected String checksum(String prefix) {
        return checksum(prefix, prefix);
    }

    /** Over all facts of the dossiers with that prefix, as if they had the other one. */
    protected String checksum(String prefix, String as) {
        return text("""
                select md5(coalesce(string_agg(replace(line, '%1$s', '%2$s'), e'\\n' order by replace(line, '%1$s', '%2$s')), ''))
                from (
                    select f::text as line from dossier_fact f where dossier like '%1$s%%'
                    union all
                    select s::text from dossier_state s where dossier like '%1$s%%') lines""".formatted(prefix, as));
    }

    protected void execute(String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String query) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
