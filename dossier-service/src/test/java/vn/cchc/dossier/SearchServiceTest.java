package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class SearchServiceTest {

    private static final String SEARCH = "/api/v1/dossiers/search";
    private static final String NAME = "Rơ Châm Đạt Quỳnh";
    private static final AtomicInteger PEOPLE = new AtomicInteger(100);

    private String identity;
    private String code;

    @BeforeEach
    void somebodyWithoutTheReceipt() {
        Province.establish();
        identity = "052099%06d".formatted(PEOPLE.incrementAndGet());
        code = received(COMMUNE, NAME, "0905 %s".formatted(identity.substring(6)));
    }

    @Test
    void findsByIdentityNumberHoweverItIsSpaced() {
        // When
        JsonNode found = search("identityNumber", identity.substring(0, 3) + " " + identity.substring(3), COMMUNE);

        // Then
        assertThat(found.get("items").findValuesAsText("code")).containsExactly(code);
        assertThat(found.at("/items/0/applicant/name").asText()).isEqualTo("R• C••• Đ•• Q••••");
        assertThat(found.toString()).doesNotContain(identity, "Quỳnh", "Thôn 2", "Xin trích lục");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0905%s", "+84 905 %s", "0905.%s"})
    void findsByPhoneHoweverItIsWritten(String written) {
        // When
        JsonNode found = search("phone", written.formatted(identity.substring(6)), COMMUNE);

        // Then
        assertThat(codes(found)).containsExactly(code);
    }

    static Stream<String> waysToWriteTheName() {
        return Stream.of(
                NAME,
                Normalizer.normalize(NAME, Normalizer.Form.NFD),
                "RƠ CHÂM ĐẠT QUỲNH",
                "  rơ  châm đạt quỳnh ",
                "Ro Cham Dat Quynh");
    }

    @ParameterizedTest
    @MethodSource("waysToWriteTheName")
    void findsByNameInEitherFormOfTheLetters(String written) {
        // When
        JsonNode found = search("name", written, COMMUNE);

        // Then
        assertThat(codes(found)).contains(code);
    }

    @Test
    void aNameStoredDecomposedIsFoundToo() {
        // Given
        String other = received(COMMUNE, Normalizer.normalize("Siu Thuỳ Ánh", Normalizer.Form.NFD), "0905111222");

        // When
        JsonNode found = search("name", "Siu Thuỳ Ánh", COMMUNE);

        // Then
        assertThat(codes(found)).contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rơ Châm Đát Quỳnh", "Rơ Châm Đạt", "%", "Rơ Châm Đạt Quỳnh_"})
    void otherMarksPartsAndWildcardsFindNobody(String name) {
        // When
        JsonNode found = search("name", name, COMMUNE);

        // Then
        assertThat(codes(found)).isEmpty();
    }

    @Test
    void whoHasNothingToDoWithItFindsNothing() {
        // When
        JsonNode neighbour = search("identityNumber", identity, NEIGHBOUR);
        JsonNode justice = search("identityNumber", identity, JUSTICE);
        record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", "2025-11-18T09:00:00+07:00", "to", JUSTICE));
        JsonNode holder = search("identityNumber", identity, JUSTICE);
        Answer asked = post(
                SEARCH,
                token(Role.COUNTER, NEIGHBOUR),
                wanted("phone", "0905000000").put("agency", COMMUNE));

        // Then
        assertThat(codes(neighbour)).isEmpty();
        assertThat(codes(justice)).isEmpty();
        assertThat(codes(holder)).containsExactly(code);
        assertProblem(asked, 403, "forbidden");
    }

    @Test
    void everySearchIsOnRecordWithoutWhatWasSearchedFor() {
        // Given
        String purpose = "Người nộp quên giấy hẹn " + identity.substring(6);
        ObjectNode wanted = wanted("identityNumber", identity).put("purpose", purpose);

        // When
        post(SEARCH, token(Role.COUNTER, COMMUNE), wanted);

        // Then
        JsonNode lines = get(
                        "/api/v1/access-log?from=2025-11-20&to=2025-11-20&purpose=x&dossier=dossier-search",
                        token(Role.ADMIN, COMMUNE))
                .json()
                .get("items");
        JsonNode line = lines.get(0);
        assertThat(line.get("purpose").asText()).isEqualTo(purpose);
        assertThat(line.get("fields").asText()).isEqualTo("applicant-by-identity-number");
        assertThat(line.get("records").asInt()).isEqualTo(1);
        assertThat(line.get("subject").asText()).isEqualTo("counter-" + COMMUNE);
        assertThat(line.get("intact").asBoolean()).isTrue();
        assertThat(lines.toString()).doesNotContain(identity);
    }

    @Test
    void pagesFollowEachOther() {
        // Given
        String older = received(COMMUNE, NAME, "0905000000");

        // When
        JsonNode first = post(
                        SEARCH,
                        token(Role.HEAD, COMMUNE),
                        wanted("identityNumber", identity).put("limit", 1))
                .json();
        ObjectNode next = wanted("identityNumber", identity)
                .put("limit", 1)
                .put("cursor", first.get("next").asText());
        JsonNode second = post(SEARCH, token(Role.HEAD, COMMUNE), next).json();

        // Then
        assertThat(Stream.of(first, second).flatMap(page -> codes(page).stream()))
                .containsExactlyInAnyOrder(code, older);
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void whatCantBeSearchedForIsNamed() {
        // Given
        String counter = token(Role.OFFICER, COMMUNE);

        // When
        Answer nobody = post(SEARCH, counter, Province.JSON.createObjectNode().put("purpose", "x"));
        Answer both = post(SEARCH, counter, wanted("name", NAME).put("phone", "0905000000"));
        Answer blank = post(SEARCH, counter, wanted("name", "   "));
        Answer letters = post(SEARCH, counter, wanted("phone", "' OR 1=1--"));
        Answer purpose = post(SEARCH, counter, wanted("name", NAME).put("purpose", " "));
        Answer limit = post(SEARCH, counter, wanted("name", NAME).put("limit", 1000));
        Answer cursor = post(SEARCH, counter, wanted("name", NAME).put("cursor", "abc"));

        // Then
        assertProblem(nobody, 400, "validation").at("");
        assertProblem(both, 400, "validation").at("");
        assertProblem(blank, 400, "validation").at("/name");
        assertProblem(letters, 400, "validation").at("/phone");
        assertProblem(purpose, 400, "validation").at("/purpose");
        assertProblem(limit, 400, "validation").at("/query/limit");
        assertProblem(cursor, 400, "validation").at("/query/cursor");
    }

    @Test
    void whoeverGoesOnSearchingHasToWait() {
        // Given
        String fisher = Tokens.with(Role.COUNTER, NEIGHBOUR, Map.of("sub", "fisher-" + identity));
        int refusedAt = 0;
        Answer answer = null;

        // When
        for (int search = 1; search <= 100 && refusedAt == 0; search++) {
            answer = post(SEARCH, fisher, wanted("identityNumber", "0520990%05d".formatted(search)));
            refusedAt = answer.status() == 429 ? search : 0;
        }

        // Then
        assertThat(refusedAt).isBetween(60, 70);
        assertProblem(answer, 429, "too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    private String received(String agency, String name, String phone) {
        ObjectNode intake = intake(agency).put("occurredAt", "2025-11-17T09:00:00+07:00");
        ((ObjectNode) intake.get("applicant"))
                .put("identityNumber", identity)
                .put("name", name)
                .put("phone", phone);
        return post("/api/v1/dossiers", token(Role.COUNTER, agency), intake)
                .json()
                .get("code")
                .asText();
    }

    private static ObjectNode wanted(String by, String value) {
        return Province.JSON.createObjectNode().put(by, value).put("purpose", "Tra cứu tại quầy");
    }

    /** Each test has an account of its own, so that none uses up another's searches. */
    private JsonNode search(String by, String value, String agency) {
        String account = Tokens.with(Role.COUNTER, agency, Map.of("sub", "counter-" + identity));
        Answer answer = post(SEARCH, account, wanted(by, value));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> codes(JsonNode page) {
        return page.get("items").findValuesAsText("code");
    }
}
