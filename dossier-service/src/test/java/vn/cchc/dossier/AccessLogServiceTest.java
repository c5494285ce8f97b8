package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;

@QuarkusTest
class AccessLogServiceTest {

    private static final String TODAY = "/api/v1/access-log?from=2025-11-20&to=2025-11-20&purpose=Thanh%20tra";

    @Inject
    DataSource dataSource;

    private String code;

    @BeforeEach
    void aDossierLookedAtTwice() {
        Province.establish();
        code = Province.received(COMMUNE, "2025-11-17T09:00:00+07:00");
        for (String purpose : new String[] {"Goi%20dien", "In%20phieu"}) {
            get("/api/v1/dossiers/" + code + "?unmask=true&purpose=" + purpose, token(Role.OFFICER, COMMUNE));
        }
    }

    @Test
    void saysWhoLookedAtWhatNewestFirst() {
        // When
        JsonNode lines = get(TODAY + "&dossier=" + code, token(Role.ADMIN, COMMUNE))
                .json()
                .get("items");

        // Then
        assertThat(lines.findValuesAsText("purpose")).containsExactly("In phieu", "Goi dien");
        assertThat(lines.at("/0/subject").asText()).isEqualTo("officer-" + COMMUNE);
        assertThat(lines.at("/0/intact").asBoolean()).isTrue();
    }

    @Test
    void readingTheLogIsAReading() {
        // Given
        get(TODAY + "&dossier=" + code, token(Role.ADMIN, COMMUNE));

        // When
        JsonNode lines = get(TODAY + "&dossier=" + code, token(Role.ADMIN, COMMUNE))
                .json()
                .get("items");

        // Then
        assertThat(lines.findValuesAsText("fields")).containsExactly("access-log", "applicant", "applicant");
        assertThat(lines.at("/0/purpose").asText()).isEqualTo("Thanh tra");
    }

    @Test
    void pagesFollowEachOtherWhileOthersRead() {
        // When
        JsonNode first = get(TODAY + "&limit=1&dossier=" + code, token(Role.ADMIN, COMMUNE))
                .json();
        JsonNode second = get(
                        TODAY + "&limit=1&dossier=" + code + "&cursor="
                                + first.get("next").asText(),
                        token(Role.ADMIN, COMMUNE))
                .json();

        // Then
        assertThat(first.at("/items/0/purpose").asText()).isEqualTo("In phieu");
        assertThat(second.at("/items/0/purpose").asText()).isEqualTo("Goi dien");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void aChangedLineShows() {
        // Given
        new Tampering(dataSource).run("update access_log set subject = 'nobody' where dossier = '" + code + "'");

        // When
        JsonNode lines = get(TODAY + "&dossier=" + code, token(Role.ADMIN, COMMUNE))
                .json()
                .get("items");

        // Then
        assertThat(lines.findValuesAsText("intact")).containsExactly("false", "false");
    }

    @Test
    void aNeighbourSeesNothingOfIt() {
        // When
        JsonNode lines = get(TODAY + "&dossier=" + code, token(Role.ADMIN, NEIGHBOUR))
                .json()
                .get("items");

        // Then
        assertThat(lines).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?to=2025-11-20&purpose=x, /query/from",
        "?from=2025-11-20&purpose=x, /query/to",
        "?from=2025-11-20&to=2025-11-20, /query/purpose",
        "?from=2025-11-21&to=2025-11-20&purpose=x, /query/from",
        "?from=-9999-01-01&to=2025-11-20&purpose=x, /query/from",
        "?from=2025-11-20&to=2025-11-20&purpose=x&limit=201, /query/limit",
        "?from=2025-11-20&to=2025-11-20&purpose=x&cursor=abc, /query/cursor",
        "?from=2025-11-20&to=2025-11-20&purpose=x&nobody=1, /query/nobody"
    })
    void badQuestionsAreRefused(String query, String pointer) {
        // When
        var answer = get("/api/v1/access-log" + query, token(Role.ADMIN, COMMUNE));

        // Then
        assertProblem(answer, 400, "validation").at(pointer);
    }
}
