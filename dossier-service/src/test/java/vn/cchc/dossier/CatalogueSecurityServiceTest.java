package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Each role at each endpoint of the catalogue and of its publicity. */
@QuarkusTest
class CatalogueSecurityServiceTest {

    private static final String IMPORT = "/api/v1/procedures/imports/6f1d8f6e-6e0d-4b43-9d4e-3a1f5a1c7b11";
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);
    private static final Set<Role> OFFICIALS =
            EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.ANALYST, Role.PLAN_MANAGER, Role.ADMIN);

    private static final Object[][] ENDPOINTS = {
        {"POST", "/api/v1/procedures/2.000635/abolition", ADMINS},
        {"POST", "/api/v1/procedures/2.000635/replacement", ADMINS},
        {"GET", "/api/v1/procedures/2.000635/differences", EVERYBODY},
        {"GET", "/api/v1/procedures/export?format=csv", EVERYBODY},
        {"GET", IMPORT, ADMINS},
        {"POST", IMPORT + "/confirm", ADMINS},
        {"POST", "/api/v1/procedure-publications", EnumSet.of(Role.ADMIN, Role.HEAD)},
        {"GET", "/api/v1/procedure-publications", OFFICIALS},
        {"GET", "/api/v1/procedure-publications/gaps", OFFICIALS},
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

    private static Wire request(String method, String path) {
        return method.equals("GET") ? Wire.get(path) : Wire.send(method, path, "{}");
    }
}
