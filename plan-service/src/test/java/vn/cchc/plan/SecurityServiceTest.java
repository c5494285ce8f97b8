package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.OpenApiOperations;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;

/** Each role at each endpoint, and the neighbour. */
@QuarkusTest
class SecurityServiceTest {

    private static final Set<Role> EVERYBODY = EnumSet.complementOf(EnumSet.of(Role.EVENT_READER));
    private static final Set<Role> READERS =
            EnumSet.of(Role.PLAN_MANAGER, Role.REPORTER, Role.HEAD, Role.ANALYST, Role.ADMIN);
    private static final Set<Role> REMINDED = EnumSet.of(Role.PLAN_MANAGER, Role.REPORTER, Role.HEAD, Role.ADMIN);
    private static final Set<Role> REMINDING = EnumSet.of(Role.PLAN_MANAGER, Role.ADMIN);
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);
    private static final Set<Role> MANAGERS = EnumSet.of(Role.PLAN_MANAGER);
    private static final Set<Role> REPORTERS = EnumSet.of(Role.PLAN_MANAGER, Role.REPORTER);
    private static final Set<Role> PARSERS =
            EnumSet.of(Role.PLAN_MANAGER, Role.REPORTER, Role.ANALYST, Role.MIGRATOR, Role.ADMIN);
    private static final Set<Role> SCORERS = EnumSet.of(Role.PLAN_MANAGER, Role.REPORTER, Role.HEAD);
    private static final Set<Role> HANDLERS = EnumSet.of(Role.PLAN_MANAGER, Role.REPORTER, Role.HEAD);
    private static final String SOME = UUID.randomUUID().toString();
    private static final String NUMBER = "/1";

    /** Files, which their own tests send and fetch. */
    private static final String IMPORT = "POST /api/v1/plans/import";

    private static final String IMPORT_OF_CRITERIA = "POST /api/v1/criteria-sets/import";
    private static final String IMPORT_OF_DOCUMENTS = "POST /api/v1/legal-documents/imports";
    private static final String EXPORT_OF_CRITERIA = "GET /api/v1/criteria-sets/{id}/export";

    /** Published for everybody. */
    private static final List<String> PUBLISHED = List.of(
            "GET /api/v1/published-rankings",
            "GET /api/v1/published-plans",
            "GET /api/v1/published-plans/{id}",
            "GET /api/v1/published-plans/{id}/progress",
            "GET /api/v1/published-plans/{id}/tasks");

    private static final Object[][] ENDPOINTS = {
        {"GET", "/api/v1/agencies", EVERYBODY},
        {"GET", "/api/v1/agencies/H90", EVERYBODY},
        {"PUT", "/api/v1/agencies/H90.99", ADMINS},
        {"POST", "/api/v1/agencies/import", ADMINS},
        {"POST", "/api/v1/agencies/match", PARSERS},
        {"GET", "/api/v1/calendars/2021", EVERYBODY},
        {"PUT", "/api/v1/calendars/2021", ADMINS},
        {"POST", "/api/v1/deadlines/parse", PARSERS},
        {"POST", "/api/v1/plans/import/" + SOME + "/confirm", MANAGERS},
        {"GET", "/api/v1/plans/import/" + SOME, MANAGERS},
        {"GET", "/api/v1/plans", READERS},
        {"GET", "/api/v1/plans/" + SOME, READERS},
        {"GET", "/api/v1/plans/" + SOME + "/tasks", READERS},
        {"POST", "/api/v1/plans/" + SOME + "/issue", MANAGERS},
        {"POST", "/api/v1/plans", MANAGERS},
        {"PATCH", "/api/v1/plans/" + SOME, MANAGERS},
        {"POST", "/api/v1/plans/" + SOME + "/tasks", MANAGERS},
        {"GET", "/api/v1/plans/" + SOME + "/child-plans", READERS},
        {"POST", "/api/v1/plans/" + SOME + "/child-plans", MANAGERS},
        {"GET", "/api/v1/plans/" + SOME + "/roll-up", READERS},
        {"GET", "/api/v1/plans/" + SOME + "/statuses", READERS},
        {"GET", "/api/v1/plans/" + SOME + "/difficulties", READERS},
        {"GET", "/api/v1/plans/" + SOME + "/papers", READERS},
        {"PUT", "/api/v1/plans/" + SOME + "/papers", MANAGERS},
        {"GET", "/api/v1/plans/" + SOME + "/versions", READERS},
        {"POST", "/api/v1/plans/" + SOME + "/versions", MANAGERS},
        {"GET", "/api/v1/plans/" + SOME + "/versions" + NUMBER, READERS},
        {"GET", "/api/v1/plans/" + SOME + "/versions" + NUMBER + "/difference", READERS},
        {"GET", "/api/v1/plans/status-periods", READERS},
        {"PUT", "/api/v1/plans/status-periods/2198-01-01", ADMINS},
        {"GET", "/api/v1/tasks", READERS},
        {"GET", "/api/v1/tasks/" + SOME, READERS},
        {"PATCH", "/api/v1/tasks/" + SOME, REPORTERS},
        {"POST", "/api/v1/tasks/" + SOME + "/progress", REPORTERS},
        {"GET", "/api/v1/tasks/" + SOME + "/progress", READERS},
        {"POST", "/api/v1/tasks/" + SOME + "/contents" + NUMBER + "/progress", REPORTERS},
        {"GET", "/api/v1/tasks/" + SOME + "/statuses", READERS},
        {"GET", "/api/v1/tasks/" + SOME + "/contents" + NUMBER + "/event-days", READERS},
        {"POST", "/api/v1/tasks/" + SOME + "/contents" + NUMBER + "/event-days", MANAGERS},
        {"GET", "/api/v1/tasks/" + SOME + "/extensions", READERS},
        {"POST", "/api/v1/tasks/" + SOME + "/extensions", MANAGERS},
        {"POST", "/api/v1/tasks/" + SOME + "/cancellation", MANAGERS},
        {"POST", "/api/v1/tasks/" + SOME + "/carry-over", MANAGERS},
        {"PUT", "/api/v1/tasks/" + SOME + "/targets", MANAGERS},
        {"POST", "/api/v1/tasks/" + SOME + "/targets" + NUMBER + "/reached", REPORTERS},
        {"GET", "/api/v1/tasks/" + SOME + "/difficulties", READERS},
        {"POST", "/api/v1/tasks/" + SOME + "/difficulties", REPORTERS},
        {"POST", "/api/v1/tasks/" + SOME + "/difficulties/" + SOME + "/answer", MANAGERS},
        {"POST", "/api/v1/tasks/" + SOME + "/deliverables", REPORTERS},
        {"GET", "/api/v1/tasks/" + SOME + "/dossiers", READERS},
        {"GET", "/api/v1/tasks/" + SOME + "/lead-parts", READERS},
        {"GET", "/api/v1/tasks/successions", MANAGERS},
        {"POST", "/api/v1/tasks/" + SOME + "/succession", MANAGERS},
        {"POST", "/api/v1/tasks/" + SOME + "/deliverables/" + SOME + "/verification", REPORTERS},
        {"GET", "/api/v1/targets/" + SOME + "/suggestion", READERS},
        {"GET", "/api/v1/legal-documents", READERS},
        {"GET", "/api/v1/legal-documents/" + SOME, READERS},
        {"POST", "/api/v1/legal-documents", REMINDING},
        {"PUT", "/api/v1/legal-documents/" + SOME, REMINDING},
        {"PUT", "/api/v1/legal-documents/" + SOME + "/citations/TASK/" + SOME, MANAGERS},
        {"GET", "/api/v1/legal-documents/imports/" + SOME, REMINDING},
        {"POST", "/api/v1/legal-documents/imports/" + SOME + "/confirm", REMINDING},
        {"GET", "/api/v1/successions", MANAGERS},
        {"POST", "/api/v1/successions/CHILD_PLAN/" + SOME, MANAGERS},
        {"GET", "/api/v1/remediation-rules", READERS},
        {"PUT", "/api/v1/remediation-rules/2198-01-01", ADMINS},
        {"GET", "/api/v1/reporting-duties", READERS},
        {"POST", "/api/v1/reporting-duties", MANAGERS},
        {"GET", "/api/v1/reporting-duties/" + SOME, READERS},
        {"PUT", "/api/v1/reporting-duties/" + SOME, MANAGERS},
        {"GET", "/api/v1/reporting-duties/" + SOME + "/versions", READERS},
        {"POST", "/api/v1/reporting-duties/" + SOME + "/periods", MANAGERS},
        {"GET", "/api/v1/report-periods", READERS},
        {"GET", "/api/v1/report-periods/" + SOME, READERS},
        {"GET", "/api/v1/report-periods/" + SOME + "/dates", READERS},
        {"PUT", "/api/v1/report-periods/" + SOME + "/dates", MANAGERS},
        {"POST", "/api/v1/report-periods/" + SOME + "/lock", MANAGERS},
        {"GET", "/api/v1/report-periods/" + SOME + "/urgings", READERS},
        {"POST", "/api/v1/report-periods/" + SOME + "/urgings", MANAGERS},
        {"GET", "/api/v1/report-periods/" + SOME + "/aggregate", READERS},
        {"POST", "/api/v1/report-periods/" + SOME + "/aggregation", MANAGERS},
        {"GET", "/api/v1/owed-reports", READERS},
        {"GET", "/api/v1/owed-reports/counts", READERS},
        {"GET", "/api/v1/owed-reports/" + SOME, READERS},
        {"POST", "/api/v1/owed-reports/" + SOME + "/submissions", REPORTERS},
        {"POST", "/api/v1/owed-reports/" + SOME + "/acceptance", MANAGERS},
        {"POST", "/api/v1/owed-reports/" + SOME + "/return", MANAGERS},
        {"POST", "/api/v1/owed-reports/" + SOME + "/amendments", MANAGERS},
        {"GET", "/api/v1/criteria-sets", READERS},
        {"POST", "/api/v1/criteria-sets", MANAGERS},
        {"GET", "/api/v1/criteria-sets/" + SOME, READERS},
        {"PUT", "/api/v1/criteria-sets/" + SOME, MANAGERS},
        {"POST", "/api/v1/criteria-sets/" + SOME + "/enforcement", MANAGERS},
        {"PUT", "/api/v1/criteria-sets/" + SOME + "/deadlines", MANAGERS},
        {"GET", "/api/v1/criteria-sets/" + SOME + "/ranking", READERS},
        {"POST", "/api/v1/criteria-sets/" + SOME + "/publication", MANAGERS},
        {"GET", "/api/v1/criteria-sets/" + SOME + "/weak-criteria", READERS},
        {"POST", "/api/v1/criteria-sets/" + SOME + "/remediation-plan", MANAGERS},
        {"GET", "/api/v1/scorecards", READERS},
        {"POST", "/api/v1/scorecards", MANAGERS},
        {"GET", "/api/v1/scorecards/" + SOME, READERS},
        {"GET", "/api/v1/scorecards/" + SOME + "/history", READERS},
        {"GET", "/api/v1/scorecards/" + SOME + "/suggestions", READERS},
        {"POST", "/api/v1/scorecards/" + SOME + "/steps", SCORERS},
        {"PUT", "/api/v1/scorecards/" + SOME + "/self-score", EnumSet.of(Role.REPORTER)},
        {"PUT", "/api/v1/scorecards/" + SOME + "/appraisal", MANAGERS},
        {"PUT", "/api/v1/scorecards/" + SOME + "/explanation", EnumSet.of(Role.REPORTER, Role.HEAD)},
        {"PUT", "/api/v1/scorecards/" + SOME + "/decision", MANAGERS},
        {"GET", "/api/v1/targets", READERS},
        {"POST", "/api/v1/targets", MANAGERS},
        {"POST", "/api/v1/targets/" + SOME + "/figures", MANAGERS},
        {"GET", "/api/v1/emulation?year=2030", READERS},
        {"GET", "/api/v1/emulation/merits?year=2030", READERS},
        {"POST", "/api/v1/emulation/merits", MANAGERS},
        {"POST", "/api/v1/emulation/merits/" + SOME + "/withdrawal", MANAGERS},
        {"GET", "/api/v1/index-results", READERS},
        {"GET", "/api/v1/index-results/DDCI/2020/H90", READERS},
        {"PUT", "/api/v1/index-results/DDCI/2020/H90", MANAGERS},
        {"GET", "/api/v1/inspections", READERS},
        {"POST", "/api/v1/inspections", MANAGERS},
        {"GET", "/api/v1/inspections/" + SOME, READERS},
        {"PUT", "/api/v1/inspections/" + SOME, MANAGERS},
        {"POST", "/api/v1/inspections/" + SOME + "/documents", MANAGERS},
        {"POST", "/api/v1/inspections/" + SOME + "/visits", MANAGERS},
        {"PUT", "/api/v1/inspections/" + SOME + "/visits/" + SOME, MANAGERS},
        {"POST", "/api/v1/inspections/" + SOME + "/visits/" + SOME + "/result", MANAGERS},
        {"POST", "/api/v1/inspections/" + SOME + "/visits/" + SOME + "/cancellation", MANAGERS},
        {"GET", "/api/v1/inspections/kinds", READERS},
        {"PUT", "/api/v1/inspections/kinds/CROSS", ADMINS},
        {"GET", "/api/v1/inspections/coverage", READERS},
        {"GET", "/api/v1/inspections/thresholds/H90", READERS},
        {"PUT", "/api/v1/inspections/thresholds/H90/UNITS/2026-01-01", MANAGERS},
        {"GET", "/api/v1/findings", READERS},
        {"POST", "/api/v1/findings", MANAGERS},
        {"GET", "/api/v1/findings/" + SOME, READERS},
        {"GET", "/api/v1/findings/indicators", READERS},
        {"POST", "/api/v1/findings/" + SOME + "/handling", HANDLERS},
        {"POST", "/api/v1/findings/" + SOME + "/decisions", MANAGERS},
        {"POST", "/api/v1/plan-events/replays", EnumSet.of(Role.EVENT_READER, Role.ADMIN)},
        {"GET", "/api/v1/plan-events/kept", EnumSet.of(Role.EVENT_READER, Role.ADMIN)},
        {"GET", "/api/v1/reminders", REMINDED},
        {"GET", "/api/v1/reminder-rules/H90", REMINDED},
        {"PUT", "/api/v1/reminder-rules/H90/2198-01-01", REMINDING},
        {"GET", "/api/v1/reminder-addresses/H90", REMINDED},
        {"PUT", "/api/v1/reminder-addresses/H90", REMINDING},
    };

    private static boolean established;

    /** Once: there are more cases than in all other classes together. */
    @BeforeEach
    void establish() {
        if (!established) {
            Province.establish();
            established = true;
        }
    }

    static Stream<Arguments> everyRoleAtEveryEndpoint() {
        return Arrays.stream(ENDPOINTS)
                .flatMap(endpoint -> Arrays.stream(Role.values())
                        .map(role ->
                                Arguments.of(endpoint[0], endpoint[1], role, ((Set<?>) endpoint[2]).contains(role))));
    }

    @ParameterizedTest
    @MethodSource
    void everyRoleAtEveryEndpoint(String method, String path, Role role, boolean allowed) {
        // When
        int status = Wire.send(method, path, "{}")
                .token(Tokens.of(role, CODE))
                .answer()
                .status();
        // Then
        if (allowed) {
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    /** An operation that nobody thought of here must not go out. */
    @Test
    void everyOperationHasItsRow() {
        // Given
        OpenApiOperations offered = OpenApiOperations.offered();
        // When
        List<String> tested = Stream.concat(
                        Stream.concat(
                                Stream.of(IMPORT, IMPORT_OF_CRITERIA, EXPORT_OF_CRITERIA, IMPORT_OF_DOCUMENTS),
                                PUBLISHED.stream()),
                        Arrays.stream(ENDPOINTS).map(row -> offered.of((String) row[0], (String) row[1])))
                .toList();
        // Then
        assertThat(tested).containsExactlyInAnyOrderElementsOf(offered.all());
    }

    static Stream<Arguments> everyEndpoint() {
        return Arrays.stream(ENDPOINTS).map(row -> Arguments.of(row[0], row[1]));
    }

    @ParameterizedTest
    @MethodSource("everyEndpoint")
    void withoutTokenNobodyIsLetIn(String method, String path) {
        // When
        Wire.Answer answer = Wire.send(method, path, "{}").answer();
        // Then
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
    }

    /** What binds the whole province, which an administrator of a part of it leaves alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/calendars/2021",
                "/api/v1/plans/status-periods/2198-01-01",
                "/api/v1/remediation-rules/2198-01-01",
                "/api/v1/inspections/kinds/CROSS"
            })
    void whatBindsTheProvinceIsWrittenAtItsTop(String path) {
        for (String agency : List.of(IA_RING, HOME_AFFAIRS, "H90.777")) {
            json(Role.ADMIN, agency, "{}").put(path).then().statusCode(403).contentType(PROBLEM);
        }
        assertThat(json(Role.ADMIN, CODE, "{}").put(path).statusCode()).isEqualTo(400);
    }

    @Test
    void eventsArePublishedAgainAndHandedOutForTheWholeProvinceOnly() {
        for (String agency : List.of(IA_RING, HOME_AFFAIRS, "H90.777")) {
            json(Role.EVENT_READER, agency, "{}")
                    .post("/api/v1/plan-events/replays")
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
            as(Role.EVENT_READER, agency)
                    .get("/api/v1/plan-events/kept?topic=cchc.task-events.v1")
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
        }
    }

    @Test
    void importOfPlansIsForManagers() {
        for (Role role : Role.values()) {
            int status = as(role, CODE)
                    .multiPart("plan", "{}", "application/json")
                    .post("/api/v1/plans/import")
                    .statusCode();
            assertThat(status == 403).as(role.name()).isNotEqualTo(MANAGERS.contains(role));
        }
    }

    @Test
    void neighbourSeesNothingOfATask() {
        // Given
        String plan =
                Province.issuedPlan(CODE, "SEC-1", "[" + task("1", "Việc của Ia Ring", "Xã Ia Ring", "Quý IV") + "]");
        String id = as(Role.REPORTER, IA_RING)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        // When // Then
        as(Role.REPORTER, IA_RING).get("/api/v1/tasks/" + id).then().statusCode(200);
        as(Role.REPORTER, CHU_PAH).get("/api/v1/tasks/" + id).then().statusCode(404);
        json(Role.REPORTER, CHU_PAH, "{\"percent\": 10}")
                .post("/api/v1/tasks/" + id + "/progress")
                .then()
                .statusCode(404);
        as(Role.REPORTER, CHU_PAH)
                .get("/api/v1/tasks?agency=" + IA_RING)
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
        as(Role.REPORTER, CHU_PAH).get("/api/v1/plans?agency=" + IA_RING).then().statusCode(403);
        as(Role.PLAN_MANAGER, IA_RING)
                .post("/api/v1/plans/" + plan + "/issue")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherProvinceSeesNoAgencies() {
        as(Role.ADMIN, "H91").get("/api/v1/agencies/H90").then().statusCode(404);
        json(Role.ADMIN, "H91", "{\"name\": \"Xã lạ\", \"kind\": \"COMMUNE\", \"parent\": \"H90\"}")
                .put("/api/v1/agencies/H90.98")
                .then()
                .statusCode(403);
    }
}
