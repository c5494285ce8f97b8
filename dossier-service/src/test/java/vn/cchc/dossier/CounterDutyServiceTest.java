package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Who must have a counter is said by the province's administrator; it is Thursday, 20/11/2025. */
@QuarkusTest
class CounterDutyServiceTest {

    private static final String PATH = "/api/v1/counter-duties";
    private static final AtomicInteger KINDS = new AtomicInteger();

    private final String admin = token(Role.ADMIN, "H90");
    private final int number = KINDS.incrementAndGet();
    private final String kind = "BRANCH_" + number;
    private final String unit = "H90.79" + number;

    @BeforeEach
    void aUnitThatWorksOnPaper() {
        Province.establish();
        Province.unit(unit, kind);
    }

    @Test
    void unitsOwePaperCountsFromItsFirstDayToItsLast() {
        // Given
        List<String> before = missing();

        // When
        Answer set = put(kind, term("2025-11-12", "2025-11-14", "Quyết định 1/QĐ-UBND"), null);

        // Then
        assertThat(before).isEmpty();
        assertThat(set.status()).as(set.body()).isEqualTo(201);
        assertThat(missing()).containsExactly("2025-11-12", "2025-11-13", "2025-11-14");
        assertThat(get(PATH, token(Role.COUNTER, COMMUNE)).json().findValuesAsText("kind"))
                .contains(kind, "COMMUNE");
    }

    @Test
    void aChangeKeepsWhatWasSaidBefore() {
        // Given
        Answer set = put(kind, term("2025-11-12", null, "Quyết định 1/QĐ-UBND"), null);

        // When
        Answer moved = put(kind, term("2025-11-18", null, "Quyết định 2/QĐ-UBND"), set.header("ETag"));
        Answer again = put(kind, term("2025-11-18", null, "Quyết định 2/QĐ-UBND"), moved.header("ETag"));

        // Then
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(missing()).containsExactly("2025-11-18", "2025-11-19");
        JsonNode changes = again.json().get("changes");
        assertThat(changes).as("saying the same again changes nothing").hasSize(2);
        assertThat(changes.at("/0/former/legalBasis").asText()).isEqualTo("Quyết định 1/QĐ-UBND");
        assertThat(changes.at("/0/recordedBy").asText()).isEqualTo("admin-H90");
        assertThat(changes.at("/1/former").isNull()).isTrue();
    }

    @Test
    void nobodyChangesWhatHeHasNotSeen() {
        // Given
        put(kind, term("2025-11-12", null, "Quyết định 1/QĐ-UBND"), null);

        // When
        Answer blind = put(kind, term("2025-11-13", null, "Quyết định 2/QĐ-UBND"), null);
        Answer stale = put(kind, term("2025-11-13", null, "Quyết định 2/QĐ-UBND"), "\"0\"");
        Answer seeded = get(PATH + "/COMMUNE", admin);

        // Then
        assertProblem(blind, 428, "precondition-required");
        assertProblem(stale, 412, "precondition-failed");
        assertThat(seeded.header("ETag")).isEqualTo("\"0\"");
        assertThat(get(PATH + "/" + kind, admin).json().get("validFrom").asText())
                .isEqualTo("2025-11-12");
    }

    @Test
    void anAdministratorOfAPartHasNoSayInIt() {
        // When
        Answer answer = Wire.send("PUT", PATH + "/" + kind, term("2025-11-12", null, "Quyết định 1/QĐ-UBND"))
                .token(token(Role.ADMIN, COMMUNE))
                .answer();

        // Then
        assertProblem(answer, 403, "forbidden");
        assertProblem(get(PATH + "/" + kind, admin), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 2025-11-12, 2025-11-11, Quyết định, 400, validation, /validTo",
        "COMMUNE, 0001-01-01, 2025-11-11, Quyết định, 400, validation, /validFrom",
        "COMMUNE, 2025-11-12, 2025-11-13, ' ', 400, validation, /legalBasis",
        "COMUNE, 2025-11-12, 2025-11-13, Quyết định, 422, unknown-kind, /path/kind",
    })
    void whatCannotBeIsRefused(
            String of, String from, String to, String basis, int status, String code, String pointer) {
        assertProblem(put(of, term(from, to, basis), null), status, code).at(pointer);
    }

    private List<String> missing() {
        return get("/api/v1/paper-counts?agency=" + unit + "&from=2025-11-10&to=2025-11-19", token(Role.HEAD, unit))
                .json()
                .get("items")
                .findValuesAsText("day");
    }

    private Answer put(String kind, String body, String ifMatch) {
        Wire wire = Wire.send("PUT", PATH + "/" + kind, body).token(admin);
        return (ifMatch == null ? wire : wire.header("If-Match", ifMatch)).answer();
    }

    private static String term(String from, String to, String basis) {
        return "{\"validFrom\":\"" + from + "\",\"validTo\":" + (to == null ? null : "\"" + to + "\"")
                + ",\"legalBasis\":\"" + basis + "\"}";
    }
}
