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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.dossier.Endpoints.Endpoint;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.OpenApiOperations;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Each role at each operation there is, and the neighbour. */
@QuarkusTest
class SecurityServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void everyOperationHasARow() {
        // Given
        OpenApiOperations offered = OpenApiOperations.offered();
        // When
        Set<String> listed = Stream.concat(Endpoints.FOR_ROLES.stream(), Endpoints.FOR_ANYBODY.stream())
                .map(endpoint -> offered.of(endpoint.method(), endpoint.path()))
                .collect(Collectors.toSet());
        // Then
        assertThat(listed).isEqualTo(offered.all());
    }

    static Stream<Arguments> everyRoleAtEveryEndpoint() {
        return Endpoints.FOR_ROLES.stream()
                .flatMap(endpoint -> Arrays.stream(Role.values()).map(role -> Arguments.of(endpoint, role)));
    }

    @ParameterizedTest
    @MethodSource
    void everyRoleAtEveryEndpoint(Endpoint endpoint, Role role) {
        // When
        int status = endpoint.request().token(token(role, "H90")).answer().status();
        // Then
        if (endpoint.roles().contains(role)) {
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    static Stream<Endpoint> anAdministratorOfACommuneHasNoSayInTheProvince() {
        return Endpoints.FOR_WHOLE_PROVINCE.stream();
    }

    @ParameterizedTest
    @MethodSource
    void anAdministratorOfACommuneHasNoSayInTheProvince(Endpoint endpoint) {
        // When
        Answer ofTheCommune =
                endpoint.request().token(token(Role.ADMIN, COMMUNE)).answer();
        Answer ofTheProvince =
                endpoint.request().token(token(Role.ADMIN, "H90")).answer();
        // Then
        assertProblem(ofTheCommune, 403, "forbidden");
        assertThat(ofTheProvince.status()).isNotIn(401, 403).isLessThan(500);
    }

    @Test
    void whatOnlyAdministratorsWriteIsEitherTheProvincesOrTheirOwnUnits() {
        // Given: these ask themselves which units the administrator has
        Set<String> byUnit = Set.of("POST /api/v1/redatings", "POST /api/v1/redatings/999/start");
        // When
        Set<String> written = Endpoints.FOR_ROLES.stream()
                .filter(endpoint ->
                        !endpoint.method().equals("GET") && endpoint.roles().equals(Set.of(Role.ADMIN)))
                .map(Endpoint::toString)
                .collect(Collectors.toSet());
        // Then
        assertThat(written)
                .allMatch(operation -> byUnit.contains(operation)
                        || Endpoints.FOR_WHOLE_PROVINCE.stream()
                                .anyMatch(endpoint -> endpoint.toString().equals(operation)));
    }

    static Stream<Endpoint> withoutTokenNobodyIsLetIn() {
        return Endpoints.FOR_ROLES.stream();
    }

    @ParameterizedTest
    @MethodSource
    void withoutTokenNobodyIsLetIn(Endpoint endpoint) {
        // When
        Answer answer = endpoint.request().answer();
        // Then
        assertProblem(answer, 401, "unauthenticated");
    }

    static Stream<Endpoint> whatIsPublicAsksNobodyWhoTheyAre() {
        return Endpoints.FOR_ANYBODY.stream();
    }

    @ParameterizedTest
    @MethodSource
    void whatIsPublicAsksNobodyWhoTheyAre(Endpoint endpoint) {
        // When
        int status = endpoint.request().answer().status();
        // Then
        assertThat(status).isNotIn(401, 403, 404, 405).isLessThan(500);
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
}
