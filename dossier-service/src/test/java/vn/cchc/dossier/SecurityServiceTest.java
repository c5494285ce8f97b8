package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Each role at each endpoint, and the neighbour. */
@QuarkusTest
class SecurityServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String MISSING = "/api/v1/dossiers/H90.41-200101-9999";
    private static final String SUBMISSION = "/api/v1/submissions/H90.41-200101-9999";
    private static final Set<Role> ANSWERING = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.PORTAL);
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);
    private static final Set<Role> AUDITORS = EnumSet.of(Role.ANALYST, Role.ADMIN);
    private static final Set<Role> OVERSEERS =
            EnumSet.of(Role.COUNTER, Role.HEAD, Role.ANALYST, Role.PLAN_MANAGER, Role.ADMIN);
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.REPORTER));
    private static final Set<Role> RECEIVERS = EnumSet.of(Role.COUNTER, Role.PORTAL, Role.MIGRATOR);
    private static final Set<Role> RECORDERS =
            EnumSet.of(Role.COUNTER, Role.PORTAL, Role.OFFICER, Role.HEAD, Role.MIGRATOR);
    private static final Set<Role> HANDLERS = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD);
    private static final Set<Role> WATCHERS =
            EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.MIGRATOR, Role.ADMIN);

    private static final Set<Role> FORM_READERS = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.ADMIN);
    private static final Set<Role> LEADERS = EnumSet.of(Role.HEAD, Role.ADMIN);
    private static final Set<Role> CONSENT_TAKERS = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.PORTAL);
    private static final Set<Role> DECIDERS = EnumSet.of(Role.OFFICER, Role.HEAD);
    private static final Set<Role> PETITION_WATCHERS =
            EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.ANALYST, Role.PLAN_MANAGER, Role.ADMIN);

    private static final Object[][] ENDPOINTS = {
        {"GET", "/api/v1/procedures", EVERYBODY},
        {"GET", "/api/v1/procedures/2.000635", EVERYBODY},
        {"PUT", "/api/v1/procedures/2.999999", ADMINS},
        {"POST", "/api/v1/procedures/import", ADMINS},
        {"POST", "/api/v1/consents", CONSENT_TAKERS},
        {"GET", "/api/v1/consents?dossier=H90.41-200101-9999", CONSENT_TAKERS},
        {"GET", "/api/v1/consents/texts", EVERYBODY},
        {"POST", "/api/v1/consents/texts", ADMINS},
        {"GET", "/api/v1/rules", EVERYBODY},
        {"GET", "/api/v1/rules/SUPPLEMENTS", EVERYBODY},
        {"PUT", "/api/v1/rules/SUPPLEMENTS", ADMINS},
        {"GET", "/api/v1/survey-respondents?from=2020-01-01&to=2020-01-01&purpose=x", LEADERS},
        {"POST", "/api/v1/violations", LEADERS},
        {"GET", "/api/v1/violations", EnumSet.of(Role.HEAD, Role.PLAN_MANAGER, Role.ADMIN)},
        {"POST", "/api/v1/counter-leaders", LEADERS},
        {"GET", "/api/v1/ratings/summary?from=2025-11&to=2025-11", PETITION_WATCHERS},
        {
            "GET",
            "/api/v1/counter-leaders",
            EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.PLAN_MANAGER, Role.ADMIN)
        },
        {"GET", "/api/v1/petitions", PETITION_WATCHERS},
        {"GET", "/api/v1/petitions/PAKN-200101-999999", HANDLERS},
        {"GET", "/api/v1/petitions/PAKN-200101-999999/events", HANDLERS},
        {"POST", "/api/v1/petitions/PAKN-200101-999999/events", DECIDERS},
        {"POST", "/api/v1/dossiers", RECEIVERS},
        {"POST", "/api/v1/dossiers/batch", RECEIVERS},
        {"POST", "/api/v1/submissions", EnumSet.of(Role.PORTAL)},
        {"GET", "/api/v1/submissions", ANSWERING},
        {"GET", SUBMISSION, ANSWERING},
        {"POST", SUBMISSION + "/completion", EnumSet.of(Role.PORTAL)},
        {"POST", SUBMISSION + "/acceptance", EnumSet.of(Role.COUNTER)},
        {"POST", SUBMISSION + "/completion-request", EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD)},
        {"POST", SUBMISSION + "/refusal", EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD)},
        {"POST", "/api/v1/slips", EnumSet.of(Role.COUNTER)},
        {"GET", "/api/v1/slips", HANDLERS},
        {"GET", "/api/v1/slips/H90.41-HD-2020-0001", HANDLERS},
        {
            "GET",
            "/api/v1/slips/counts?from=2025-11-01&to=2025-11-02",
            EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.ANALYST, Role.PLAN_MANAGER, Role.ADMIN)
        },
        {"POST", "/api/v1/code-blocks", EnumSet.of(Role.COUNTER, Role.PORTAL)},
        {"GET", "/api/v1/code-blocks", EnumSet.of(Role.COUNTER, Role.PORTAL, Role.HEAD, Role.ADMIN)},
        {"POST", "/api/v1/code-blocks/H90.41-200101-9999/return", EnumSet.of(Role.COUNTER, Role.PORTAL, Role.HEAD)},
        {"GET", "/api/v1/dossiers", READERS},
        {"POST", "/api/v1/dossiers/search", HANDLERS},
        {"GET", MISSING, READERS},
        {"GET", MISSING + "/events", READERS},
        {"GET", MISSING + "/deadline", READERS},
        {"GET", MISSING + "/stages", READERS},
        {"PUT", MISSING + "/sync", EnumSet.of(Role.PORTAL)},
        {"GET", MISSING + "/forms", HANDLERS},
        {"GET", MISSING + "/forms/01", HANDLERS},
        {"POST", MISSING + "/forms/04/signatures", DECIDERS},
        {"GET", "/api/v1/form-sets", FORM_READERS},
        {"GET", "/api/v1/form-sets/TT-03-2025", FORM_READERS},
        {"PUT", "/api/v1/form-sets/TT-03-2025", ADMINS},
        {"GET", "/api/v1/publicity-texts", FORM_READERS},
        {"POST", "/api/v1/publicity-texts", LEADERS},
        {"GET", "/api/v1/dossier-register?from=2025-11-01&to=2025-11-02", HANDLERS},
        {"GET", MISSING + "/history-check", EnumSet.of(Role.HEAD, Role.ANALYST, Role.ADMIN)},
        {"POST", "/api/v1/history-checks", AUDITORS},
        {"GET", "/api/v1/history-checks/5b9d0d0e-7c53-4a55-9a3e-0f6f5f8a2c11", AUDITORS},
        {"GET", "/api/v1/history-checks/balance", AUDITORS},
        {"GET", "/api/v1/history-checks/seals?from=2025-11-20&to=2025-11-20", AUDITORS},
        {"GET", "/api/v1/access-log", ADMINS},
        {"GET", "/api/v1/paper-counts", OVERSEERS},
        {"GET", "/api/v1/paper-counts/H90.41/2025-11-03", OVERSEERS},
        {"PUT", "/api/v1/paper-counts/H90.41/2025-11-03", EnumSet.of(Role.COUNTER)},
        {"POST", "/api/v1/paper-counts/H90.41/2025-11-03/settlement", EnumSet.of(Role.HEAD)},
        {"POST", "/api/v1/publication-sessions", EnumSet.of(Role.COUNTER, Role.PORTAL)},
        {
            "GET",
            "/api/v1/publication-sessions/missed",
            EnumSet.of(Role.PORTAL, Role.COUNTER, Role.HEAD, Role.ANALYST, Role.PLAN_MANAGER, Role.ADMIN)
        },
        {"POST", MISSING + "/events", RECORDERS},
        {"POST", "/api/v1/dossier-events", RECORDERS},
        {"GET", "/api/v1/parked-events", WATCHERS},
        {
            "PUT",
            "/api/v1/parked-events/H90.41-200101-9999/counter-1/discard",
            EnumSet.of(Role.COUNTER, Role.PORTAL, Role.OFFICER, Role.HEAD, Role.MIGRATOR, Role.ADMIN)
        },
        {"GET", MISSING + "/apologies", READERS},
        {"POST", MISSING + "/apologies", EnumSet.of(Role.HEAD)},
        {"GET", "/api/v1/apologies/owed", READERS},
        {"POST", "/api/v1/redatings", ADMINS},
        {"POST", "/api/v1/redatings/999/start", ADMINS},
        {"GET", "/api/v1/redatings", EnumSet.of(Role.ADMIN, Role.HEAD, Role.PLAN_MANAGER)},
        {"GET", "/api/v1/redatings/999", EnumSet.of(Role.ADMIN, Role.HEAD, Role.PLAN_MANAGER)},
        {"GET", "/api/v1/redatings/999/dossiers", EnumSet.of(Role.ADMIN, Role.HEAD, Role.PLAN_MANAGER)},
        {"GET", "/api/v1/redatings/999/submissions", EnumSet.of(Role.ADMIN, Role.HEAD, Role.PLAN_MANAGER)},
    };

    @BeforeEach
    void establish() {
        Province.establish();
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
        int status = request(method, path).token(token(role, "H90")).answer().status();
        // Then
        if (allowed) {
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    static Stream<Arguments> everyEndpoint() {
        return Arrays.stream(ENDPOINTS).map(endpoint -> Arguments.of(endpoint[0], endpoint[1]));
    }

    @ParameterizedTest
    @MethodSource("everyEndpoint")
    void withoutTokenNobodyIsLetIn(String method, String path) {
        // When
        Answer answer = request(method, path).answer();
        // Then
        assertProblem(answer, 401, "unauthenticated");
    }

    @Test
    void aNeighbourNeitherReadsNorRecordsNorReceives() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        String path = "/api/v1/dossiers/" + code;
        ObjectNode forwarded = event(code, "FORWARDED", TUESDAY, "to", NEIGHBOUR);
        // When
        Answer read = get(path, token(Role.OFFICER, NEIGHBOUR));
        Answer history = get(path + "/events", token(Role.OFFICER, NEIGHBOUR));
        Answer deadline = get(path + "/deadline", token(Role.OFFICER, NEIGHBOUR));
        Answer stages = get(path + "/stages", token(Role.OFFICER, NEIGHBOUR));
        Answer synced = Wire.send("PUT", path + "/sync", "{\"sequence\":1,\"outcome\":\"SENT\"}")
                .token(token(Role.PORTAL, NEIGHBOUR))
                .answer();
        Answer recorded = post(path + "/events", token(Role.OFFICER, NEIGHBOUR), forwarded);
        Answer listed = get("/api/v1/dossiers?agency=" + COMMUNE, token(Role.OFFICER, NEIGHBOUR));
        Answer received = post("/api/v1/dossiers", token(Role.COUNTER, NEIGHBOUR), Province.intake(COMMUNE));
        // Then
        assertProblem(read, 404, "not-found");
        assertProblem(history, 404, "not-found");
        assertProblem(deadline, 404, "not-found");
        assertProblem(stages, 404, "not-found");
        assertProblem(synced, 404, "not-found");
        assertProblem(recorded, 404, "not-found");
        assertProblem(listed, 403, "forbidden");
        assertProblem(received, 403, "forbidden");
    }

    @Test
    void aNeighboursBatchIsAnsweredAsIfTheDossierDidNotExist() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        // When
        var results = Province.batch(Role.OFFICER, NEIGHBOUR, event(code, "FINISHED", TUESDAY, "result", "GRANTED"));
        // Then
        assertThat(Province.outcomes(results)).doesNotContain("ACCEPTED", "DUPLICATE");
        assertThat(get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE))
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("ACCEPTED");
    }

    private static Wire request(String method, String path) {
        return method.equals("GET") ? Wire.get(path) : Wire.send(method, path, "{}");
    }
}
