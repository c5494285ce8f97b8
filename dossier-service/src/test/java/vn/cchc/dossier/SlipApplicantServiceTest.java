package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire.Answer;

/** By what a counter knows who is asked again, and who may read it. */
@QuarkusTest
class SlipApplicantServiceTest {

    private static final String PATH = "/api/v1/slips";
    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";
    private static final AtomicInteger PEOPLE = new AtomicInteger(500);

    private final String counter = token(Role.COUNTER, COMMUNE);
    private String identity;

    @Inject
    Sql sql;

    @BeforeEach
    void somebodyElse() {
        Province.establish();
        identity = "052066%06d".formatted(PEOPLE.incrementAndGet());
    }

    @Test
    void whoHasNoIdentityNumberIsTheSameByNameAndPhoneWhateverTheWriting() {
        // Given
        String phone = "0977%s".formatted(identity.substring(6));
        String same = "+84 977 %s".formatted(identity.substring(6));
        post(PATH, counter, unnumbered(MONDAY, "Lê Thị Hạnh", phone));

        // When
        Answer again = post(PATH, counter, unnumbered(TUESDAY, "lê  thị hạnh", same));
        Answer namesake = post(PATH, counter, unnumbered(TUESDAY, "Lê Thị Hạnh", "0978" + identity.substring(6)));
        Answer relative = post(PATH, counter, unnumbered(TUESDAY, "Lê Văn Hùng", phone));
        ObjectNode numbered = unnumbered(TUESDAY, "Lê Thị Hạnh", phone);
        ((ObjectNode) numbered.get("applicant")).put("identityNumber", identity);
        Answer withNumber = post(PATH, counter, numbered);

        // Then
        assertProblem(again, 409, "supplement-asked-already");
        assertThat(namesake.status()).as(namesake.body()).isEqualTo(201);
        assertThat(relative.status()).as(relative.body()).isEqualTo(201);
        assertProblem(withNumber, 409, "supplement-asked-already");
        assertThat(sql.query("select count(*) from slip s where s::text like '%" + phone.substring(1) + "%'"))
                .isEqualTo("0");
    }

    @Test
    void onceWhoHasNoIdentityNumberHasComeInTheNextMatterIsAnother() {
        // Given
        String phone = "0979%s".formatted(identity.substring(6));
        post(PATH, counter, unnumbered(MONDAY, "Phạm Thị Lan", phone));
        ObjectNode intake = intake(COMMUNE).put("occurredAt", TUESDAY);
        intake.set("applicant", unnumbered(TUESDAY, "Phạm Thị Lan", phone).get("applicant"));
        code(post("/api/v1/dossiers", counter, intake));

        // When
        Answer next = post(PATH, counter, unnumbered(WEDNESDAY, "Phạm Thị Lan", phone));

        // Then
        assertThat(next.status()).as(next.body()).isEqualTo(201);
        assertThat(next.json().get("requestNumber").asInt()).isEqualTo(1);
    }

    @Test
    void whoCannotBeToldAgainIsAskedOnlySoOftenADayAndAccount() {
        // Given
        String busy = Tokens.with(Role.COUNTER, COMMUNE, Map.of("sub", "busy-" + identity));
        for (int asked = 0; asked < 20; asked++) {
            code(post(PATH, busy, unnumbered(MONDAY, "Người không rõ", null)));
        }

        // When
        Answer more = post(PATH, busy, unnumbered(MONDAY, "Người không rõ", null));
        Answer refusal = post(
                PATH,
                busy,
                unnumbered(MONDAY, "Người không rõ", null)
                        .put("kind", "REFUSAL")
                        .put("reason", "Sai nơi nộp"));
        Answer known = post(PATH, busy, request(MONDAY));
        Answer colleague = post(
                PATH,
                Tokens.with(Role.COUNTER, COMMUNE, Map.of("sub", "calm-" + identity)),
                unnumbered(MONDAY, "Người không rõ", null));

        // Then
        assertProblem(more, 429, "too-many-requests");
        assertThat(refusal.status()).as(refusal.body()).isEqualTo(201);
        assertThat(known.status()).as(known.body()).isEqualTo(201);
        assertThat(colleague.status()).as(colleague.body()).isEqualTo(201);
    }

    @Test
    void whoCameIsReadInClearForAPurposeAndOnRecordOnly() {
        // Given
        String code = code(post(PATH, counter, request(MONDAY)));
        String path = PATH + "/" + code + "?unmask=true";

        // When
        Answer silent = get(path, counter);
        JsonNode clear =
                get(path + "&purpose=G%E1%BB%8Di%20l%E1%BA%A1i", counter).json();
        Answer analyst = get(path + "&purpose=x", token(Role.ANALYST, COMMUNE));
        Answer neighbour = get(path + "&purpose=x", token(Role.COUNTER, NEIGHBOUR));

        // Then
        assertProblem(silent, 400, "validation").at("/query/purpose");
        assertThat(clear.at("/content/applicant/name").asText()).isEqualTo("Nguyễn Văn An");
        assertThat(clear.at("/content/applicant/identityNumber").asText()).isEqualTo(identity);
        assertProblem(analyst, 403, "forbidden");
        assertProblem(neighbour, 404, "not-found");
        assertThat(sql.query("select string_agg(purpose, ',') from access_log where dossier = '" + code + "'"))
                .isEqualTo("Gọi lại");
    }

    private ObjectNode request(String occurredAt) {
        return SampleSlips.request("SUPPLEMENT_REQUEST", occurredAt, identity);
    }

    private ObjectNode unnumbered(String occurredAt, String name, String phone) {
        ObjectNode request = request(occurredAt);
        ((ObjectNode) request.get("applicant"))
                .put("name", name)
                .put("phone", phone)
                .remove("identityNumber");
        return request;
    }

    private static String code(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }
}
