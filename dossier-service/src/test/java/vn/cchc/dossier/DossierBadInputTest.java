package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.BadInputContract;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class DossierBadInputTest extends BadInputContract implements BadInputContract.Searchable, BadInputContract.Sortable {

    @Inject
    DataSource dataSource;

    private static String mine;
    private static String neighbours;

    @Override
    protected long rowCount() {
        prepare();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from dossier")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void prepare() {
        Province.establish();
        if (mine == null) {
            mine = Province.received(Province.COMMUNE, "2025-11-17T09:00:00+07:00");
            neighbours = Province.received(Province.NEIGHBOUR, "2025-11-17T09:00:00+07:00");
        }
    }

    @Override
    protected String itemPath() {
        return listPath() + "/" + mine;
    }

    @Override
    protected String listPath() {
        return "/api/v1/dossiers";
    }

    @Override
    protected String createPath() {
        return "/api/v1/dossiers";
    }

    @Override
    protected String validBody() {
        return Province.intake(Province.COMMUNE).toString();
    }

    @Override
    protected String token() {
        return Province.token(Role.COUNTER, Province.COMMUNE);
    }

    @Override
    protected String neighbourItemPath() {
        return listPath() + "/" + neighbours;
    }

    @Override
    protected String missingItemPath() {
        return listPath() + "/H90.41-251120-9997";
    }

    @Override
    protected String neighbourListPath() {
        return listPath() + "?agency=" + Province.NEIGHBOUR;
    }

    @Override
    protected String dayParameter() {
        return "receivedFrom";
    }

    @Override
    protected String dayField() {
        return "occurredAt";
    }

    @Override
    protected String dayFieldTail() {
        return "T00:00:00Z";
    }

    /** What reads its days or months itself is held to the same calendar. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/apologies?agency=H90.41&from=%2B999999999-01-01, /query/from",
        "/api/v1/apologies?agency=H90.41&to=%2B999999999-12-31, /query/to",
        "/api/v1/dossiers?receivedTo=%2B999999999-12-31, /query/receivedTo",
        "/api/v1/dossier-register?from=2025-11-01&to=%2B999999999-12-31, /query/to",
        "/api/v1/survey-respondents?from=2025-11-01&to=%2B999999999-12-31&purpose=x, /query/to",
        "/api/v1/survey-respondents?from=%2B999999999-12-31&to=%2B999999999-12-31&purpose=x, /query/from",
        "/api/v1/ratings/summary?from=%2B999999999-12&to=%2B999999999-12, /query/from",
        "/api/v1/ratings/summary?from=2025-11&to=3000-01, /query/to",
    })
    void noListGoesBeyondTheCalendar(String path, String pointer) {
        // When
        Answer answer = Province.get(path, Province.token(Role.HEAD, Province.COMMUNE));
        // Then
        assertProblem(answer, 400, "validation").at(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "+10000-01-01", "3000-01-01"})
    void nobodyLeadsFromADayBeyondTheCalendar(String day) {
        // Given
        String head = Province.token(Role.HEAD, Province.COMMUNE);
        ObjectNode named = Province.JSON
                .createObjectNode()
                .put("agency", Province.COMMUNE)
                .put("leader", "pct.phung")
                .put("effectiveFrom", day);
        // When
        Answer refused = Province.post("/api/v1/counter-leaders", head, named);
        Answer accepted = Province.post("/api/v1/counter-leaders", head, named.put("effectiveFrom", "2999-12-31"));
        Answer listed = Province.get("/api/v1/counter-leaders", head);
        // Then
        assertProblem(refused, 400, "validation").at("/effectiveFrom");
        assertThat(accepted.status()).isIn(201, 409);
        assertThat(listed.json().at("/items").findValuesAsText("effectiveFrom")).contains("2999-12-31");
    }
}
