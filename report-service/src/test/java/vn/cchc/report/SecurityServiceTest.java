package vn.cchc.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.OpenApiOperations;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.report.world.Agencies;

@QuarkusTest
class SecurityServiceTest extends ServiceTest {

    private static final String PROVINCE = "H95";
    private static final String REPORTS = "/api/v1/reports/";
    private static final List<String> PATHS = List.of(
            RESOLUTION + "?period=2025-Q1",
            OVERDUE + "?limit=5",
            PLAN_PROGRESS + "?at=2025-03-31",
            REPORTS + "late-milestones?at=2025-03-31",
            REPORTS + "child-plans?at=2025-03-31",
            REPORTS + "inspections?period=2025-Q1",
            REPORTS + "scorecards?year=2025",
            REPORTS + "targets?period=2025-Q1",
            REPORTS + "on-time?period=2025-Q1",
            REPORTS + "channels?period=2025-Q1",
            REPORTS + "handling-times?period=2025-Q1",
            REPORTS + "trend?period=2025-Q1",
            REPORTS + "agency-scoreboard?period=2025-Q1",
            REPORTS + "dossiers?period=2025-Q1&cell=resolved.late",
            REPORTS + "explain?period=2025-Q1&measure=on-time",
            REPORTS + "reporting-discipline?period=2025-Q1",
            REPORTS + "petitions?period=2025-Q1",
            REPORTS + "overdue-causes?period=2025-Q1",
            REPORTS + "service-index?period=2025-Q1",
            REPORTS + "locks?limit=5",
            DUE_SOON + "?at=2025-03-31",
            REPORTS + "counter-reconciliation?period=2025-Q1",
            REPORTS + "publication-sessions?period=2025-Q1",
            REPORTS + "satisfaction?period=2025-Q1",
            REPORTS + "procedures?period=2025-Q1");

    /** Tried where they are tested: they need a lock, or figures, of their own, are for the whole province only, or the same for everybody. */
    private static final Set<String> ELSEWHERE = Set.of(
            "GET /api/v1/facts/gaps",
            "GET /api/v1/reports/figures",
            "POST /api/v1/facts/gaps/retries",
            "POST /api/v1/facts/rebuilds",
            "GET /api/v1/facts/rebuilds",
            "GET /api/v1/facts/rebuilds/{id}",
            "POST /api/v1/reports/locks",
            "GET /api/v1/reports/locks/{id}",
            "GET /api/v1/reports/locks/{id}/check",
            "GET /api/v1/reports/locks/{id}/amendments",
            "POST /api/v1/reports/manual-figures",
            "GET /api/v1/reports/manual-figures/{id}",
            "PUT /api/v1/reports/manual-figures/{id}");

    private static final Set<Role> READ_EVERYTHING = EnumSet.of(Role.ANALYST, Role.PLAN_MANAGER, Role.HEAD, Role.ADMIN);
    private static final Set<Role> READ_THE_FORM = EnumSet.of(Role.REPORTER, Role.OFFICER, Role.COUNTER);

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCalendars(PROVINCE);
    }

    @Test
    void everyOperationIsTried() {
        // When
        var operations = OpenApiOperations.offered().all();

        // Then
        var tried = PATHS.stream()
                .map(path -> "GET " + path.substring(0, path.indexOf('?')))
                .collect(Collectors.toSet());
        tried.addAll(ELSEWHERE);
        assertThat(operations).containsExactlyInAnyOrderElementsOf(tried);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleReadsWhatItMay(Role role) {
        // Given
        var expected = new ArrayList<Integer>();
        expected.add(READ_EVERYTHING.contains(role) || READ_THE_FORM.contains(role) ? 200 : 403);
        PATHS.stream().skip(1).forEach(path -> expected.add(READ_EVERYTHING.contains(role) ? 200 : 403));

        // When
        var statuses = PATHS.stream()
                .map(path -> as(role, "H95.41").get(path).statusCode())
                .toList();

        // Then
        assertThat(statuses).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "H95,    H95.41, 200",
        "H95,    H95.30, 200",
        "H95.41, H95.41, 200",
        "H95.41, H95.42, 403",
        "H95.41, H95,    403",
        "H95,    H95.99, 422",
        "H95.41, H95.99, 422"
    })
    void aCallerAsksForItsOwnAgencyAndAllBelow(String own, String asked, int status) {
        for (var path : PATHS) {
            // When
            var answer = as(Role.ANALYST, own).get(path + "&agency=" + asked);

            // Then
            assertThat(answer.statusCode()).as(path).isEqualTo(status);
        }
    }

    @Test
    void anUnknownAgencyIsPointedAt() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParam("agency", "H95.99")
                .get(OVERDUE)
                .then()
                // Then
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:cchc:problem:unknown-agency"))
                .body("violations[0].pointer", equalTo("/query/agency"));
    }

    @Test
    void nobodyComesInWithoutAToken() {
        for (var path : PATHS) {
            // When
            given().header("X-Agency", PROVINCE)
                    .header("X-Roles", "admin")
                    .get(path)
                    .then()
                    // Then
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", notNullValue());
        }
    }

    @Test
    void forgedTokensAreRefused() {
        Tokens.forged(Role.ADMIN, PROVINCE).forEach((name, token) -> {
            // When
            var answer =
                    given().auth().oauth2(token).queryParam("period", "2025-Q1").get(RESOLUTION);

            // Then
            assertThat(answer.statusCode()).as(name).isEqualTo(401);
        });
    }

    @Test
    void anAccountWithoutAgencyReadsNothing() {
        // When
        given().auth()
                .oauth2(Tokens.withoutAgency(Role.ANALYST))
                .queryParam("period", "2025-Q1")
                .get(RESOLUTION)
                .then()
                // Then
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2025-03-14&to=2025-03-13,     /query/to",
        "from=1925-01-01&to=2025-01-01,     /query/to",
        "from=2025-02-29&to=2025-03-01,     /query/from",
        "from=05/11/2025&to=2025-11-06,     /query/from",
        "from=2025-03-01T00:00&to=2025-03-02, /query/from",
        "from=2025-03-01,                   /query/to",
        "to=2025-03-01,                     /query/from",
        "from=2125-01-01&to=2125-02-01,     /query/from",
        "period=2025-Q5,                    /query/period",
        "period=2125,                       /query/period",
        "period=2025&from=2025-01-01,       /query/period",
        "period=2025-Q1&calendar=perhaps,   /query/calendar",
        "from=2025-01-01&to=2025-03-31&calendar=perhaps, /query/calendar",
        "period=2025-Q1&groupBy=colour,     /query/groupBy",
        "period=2025-Q1&form=II.07a,        /query/form",
        "period=2025-Q1&groupBy=field;drop table dossier_fact, /query/groupBy",
        "period=2025-Q1&format=docx,        /query/format",
        "period=2025-Q1&at=2025-03-01T10:00:00, /query/at",
        "period=2025-Q1&at=2999-03-01,      /query/at",
        "period=2025-Q1&at=2020-03-01,      /query/at",
        "period=2025-Q1&at=+999999999-01-01T00:00:00Z, /query/at"
    })
    void whatCannotBeMeantIsPointedAt(String query, String pointer) {
        // When
        as(Role.ANALYST, PROVINCE)
                .get(RESOLUTION + "?" + query)
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=-1", "limit=1000000", "limit=many", "cursor=AAAA", "cursor=%00", "at=now"})
    void theListRefusesWhatCannotBeMeant(String query) {
        // When
        as(Role.ANALYST, PROVINCE)
                .get(OVERDUE + "?" + query)
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"days=0", "days=31", "days=-1", "days=soon", "at=2999-01-01", "limit=0", "cursor=AAAA"})
    void theListOfWhatIsDueSoonRefusesWhatCannotBeMeant(String query) {
        // When
        as(Role.ANALYST, PROVINCE)
                .get(DUE_SOON + "?" + query)
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"' OR 1=1--", "%", "_"})
    void textIsNeverSql(String plan) {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParam("plan", plan)
                .get(PLAN_PROGRESS)
                .then()
                // Then
                .statusCode(404);
    }

    @Test
    void anImpossibleAcceptIsRefused() {
        // When
        as(Role.ANALYST, PROVINCE)
                .accept("image/png")
                .queryParam("period", "2025-Q1")
                .get(RESOLUTION)
                .then()
                // Then
                .statusCode(406);
    }
}
