package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.CLOSED_DISTRICT;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What a counter answers instead of receiving; each test is about somebody else. */
@QuarkusTest
class SlipServiceTest {

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
        identity = "052088%06d".formatted(PEOPLE.incrementAndGet());
    }

    @Test
    void whatIsMissingIsOnTheSlipWhetherNamedOrNot() {
        // Given
        ObjectNode request = request("SUPPLEMENT_REQUEST", MONDAY);
        request.putArray("items")
                .addObject()
                .put("name", "Ảnh trong giấy tờ bị mờ")
                .put("reason", "Chụp lại");

        // When
        Answer written = post(PATH, counter, request);
        String code = written.json().path("code").asText();
        JsonNode read = get(PATH + "/" + code, token(Role.OFFICER, COMMUNE)).json();

        // Then
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        assertThat(written.header("Location")).endsWith(PATH + "/" + code);
        assertThat(code).matches("H90\\.41-HD-2025-\\d{4}");
        assertThat(written.json().get("items").asInt()).isEqualTo(2);
        assertThat(read.at("/content/items/1/code").asText()).isEqualTo("TK-01");
        assertThat(read.at("/content/items").findValuesAsText("name"))
                .containsExactly("Ảnh trong giấy tờ bị mờ", "Tờ khai");
        assertThat(read.at("/content/applicant/name").asText()).isEqualTo("N••••• V•• A•");
        assertThat(read.at("/content/contact/name").asText()).isEqualTo("Trần Thị Bình");
        assertThat(read.toString()).doesNotContain(identity, "Thôn 2");
        assertThat(get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).status())
                .isEqualTo(404);
        assertThat(sql.query("select s::text from slip s where code = '" + code + "'"))
                .doesNotContain("Nguyễn", identity, "Ảnh trong");
    }

    @Test
    void onceAndAtNoCounterAgain() {
        // Given
        post(PATH, counter, request("SUPPLEMENT_REQUEST", MONDAY));

        // When
        Answer again = post(PATH, counter, request("SUPPLEMENT_REQUEST", TUESDAY));
        Answer elsewhere = post(
                PATH,
                token(Role.COUNTER, NEIGHBOUR),
                request("SUPPLEMENT_REQUEST", TUESDAY).put("receivingAgency", NEIGHBOUR));
        Answer otherMatter =
                post(PATH, counter, request("SUPPLEMENT_REQUEST", TUESDAY).put("procedure", Province.QUICK));
        Answer allowed = post(
                PATH,
                counter,
                request("SUPPLEMENT_REQUEST", WEDNESDAY).put("legalBasis", "Luật Đất đai 2024, Điều 10"));

        // Then
        assertProblem(again, 409, "supplement-asked-already");
        assertThat(again.json().get("detail").asText()).contains("Nghị định 61/2018/NĐ-CP");
        assertProblem(elsewhere, 409, "supplement-asked-already");
        assertThat(otherMatter.status()).as(otherMatter.body()).isEqualTo(201);
        assertThat(allowed.json().get("requestNumber").asInt()).isEqualTo(2);
    }

    @Test
    void onceItHasComeInTheNextMatterIsAnother() {
        // Given
        String first = code(post(PATH, counter, request("SUPPLEMENT_REQUEST", MONDAY)));
        String dossier = receivedOn(TUESDAY);

        // When
        JsonNode before = get(PATH + "/" + first, counter).json();
        Answer next = post(PATH, counter, request("SUPPLEMENT_REQUEST", WEDNESDAY));

        // Then
        assertThat(before.get("cameIn").asBoolean()).isTrue();
        assertThat(before.get("dossier").asText()).isEqualTo(dossier);
        assertThat(next.status()).as(next.body()).isEqualTo(201);
        assertThat(next.json().get("requestNumber").asInt()).isEqualTo(1);
        assertThat(next.json().get("cameIn").asBoolean()).isFalse();
    }

    /** Either may be without an identity number; with one on both, it is not looked past. */
    @ParameterizedTest
    @CsvSource({"false, false, true", "false, true, true", "true, false, true", "true, true, false"})
    void whoeverGaveNoIdentityNumberIsFoundByNameAndPhone(boolean asked, boolean came, boolean found) {
        // Given
        String phone = "09123%05d".formatted(PEOPLE.incrementAndGet());
        ObjectNode request = request("SUPPLEMENT_REQUEST", "2025-10-29T09:00:00+07:00");
        request.set("applicant", applicant(asked ? identity : null, "Nguyễn Văn  An", phone));
        Answer written = post(PATH, counter, request);
        String day = PATH + "/counts?from=2025-10-29&to=2025-10-29";
        int before = get(day, token(Role.ANALYST, COMMUNE))
                .json()
                .at("/items/0/cameIn")
                .asInt();
        ObjectNode intake = intake(COMMUNE).put("occurredAt", TUESDAY);
        String other = "052077%06d".formatted(PEOPLE.incrementAndGet());
        intake.set("applicant", applicant(came ? other : null, "NGUYEN VAN AN", "+84" + phone.substring(1)));
        String dossier = code(post("/api/v1/dossiers", counter, intake));

        // When
        JsonNode slip = get(PATH + "/" + code(written), counter).json();
        JsonNode listed = get(PATH + "?limit=200", counter).json().get("items");
        int after = get(day, token(Role.ANALYST, COMMUNE))
                .json()
                .at("/items/0/cameIn")
                .asInt();

        // Then
        assertThat(written.json().get("cameIn").asBoolean(true)).isFalse();
        assertThat(slip.get("cameIn").asBoolean()).isEqualTo(found);
        assertThat(slip.get("dossier").asText()).isEqualTo(found ? dossier : "null");
        assertThat(listed).anySatisfy(one -> {
            assertThat(one.get("code")).isEqualTo(slip.get("code"));
            assertThat(one.get("cameIn").asBoolean()).isEqualTo(found);
        });
        assertThat(after - before).isEqualTo(found ? 1 : 0);
    }

    private static ObjectNode applicant(String identity, String name, String phone) {
        return SampleSlips.applicant(identity).put("name", name).put("phone", phone);
    }

    @Test
    void aRefusalOrTheEndOfItsTimeEndsARequest() {
        // Given
        post(PATH, counter, request("SUPPLEMENT_REQUEST", "2025-10-15T09:00:00+07:00"));
        Answer afterItsTime = post(PATH, counter, request("SUPPLEMENT_REQUEST", MONDAY));
        post(PATH, counter, request("REFUSAL", TUESDAY).put("reason", "Không thuộc thẩm quyền"));

        // When
        Answer afterRefusal = post(PATH, counter, request("SUPPLEMENT_REQUEST", WEDNESDAY));

        // Then
        assertThat(afterItsTime.status()).as(afterItsTime.body()).isEqualTo(201);
        assertThat(afterRefusal.status()).as(afterRefusal.body()).isEqualTo(201);
    }

    @Test
    void aRefusalSaysWhy() {
        // When
        Answer silent = post(PATH, counter, request("REFUSAL", MONDAY));
        Answer blank = post(PATH, counter, request("REFUSAL", MONDAY).put("reason", " \n "));
        Answer refused = post(PATH, counter, request("REFUSAL", MONDAY).put("reason", "Không thuộc thẩm quyền"));
        ObjectNode withItems = request("REFUSAL", MONDAY).put("reason", "Không thuộc thẩm quyền");
        withItems.putArray("items").addObject().put("name", "Tờ khai");
        Answer mixed = post(PATH, counter, withItems);

        // Then
        assertProblem(silent, 422, "reason-missing").at("/reason");
        assertThat(silent.json().get("detail").asText()).contains("Nghị định 61/2018/NĐ-CP");
        assertProblem(blank, 422, "reason-missing").at("/reason");
        assertThat(code(refused)).matches("H90\\.41-TC-2025-\\d{4}");
        assertThat(refused.json().get("requestNumber").asInt()).isZero();
        assertProblem(mixed, 400, "validation").at("/items");
    }

    @Test
    void nothingMayBeAskedForThatIsNotPublished() {
        // Given
        ObjectNode more = request("SUPPLEMENT_REQUEST", MONDAY);
        more.putArray("items").addObject().put("code", "XN-99").put("name", "Giấy xác nhận của thôn");
        ObjectNode nameless = request("SUPPLEMENT_REQUEST", MONDAY);
        nameless.putArray("items").addObject().put("reason", "Thiếu");
        ObjectNode complete = request("SUPPLEMENT_REQUEST", MONDAY);
        complete.putArray("components").addObject().put("code", "TK-01").put("originals", 1);

        // When
        Answer unpublished = post(PATH, counter, more);
        Answer unnamed = post(PATH, counter, nameless);
        Answer nothing = post(PATH, counter, complete);

        // Then
        assertProblem(unpublished, 422, "items-not-as-published").at("/items/0/code");
        assertProblem(unnamed, 422, "items-not-as-published").at("/items/0");
        assertProblem(nothing, 422, "nothing-to-complete").at("/items");
    }

    @Test
    void whatHoldsForAnIntakeHoldsHere() {
        // When
        Answer online =
                post(PATH, counter, request("SUPPLEMENT_REQUEST", MONDAY).put("channel", "ONLINE"));
        Answer unknown =
                post(PATH, counter, request("SUPPLEMENT_REQUEST", MONDAY).put("procedure", "9.999999"));
        Answer others =
                post(PATH, counter, request("SUPPLEMENT_REQUEST", MONDAY).put("receivingAgency", NEIGHBOUR));
        Answer closed =
                post(PATH, counter, request("SUPPLEMENT_REQUEST", MONDAY).put("competentAgency", CLOSED_DISTRICT));
        Answer tomorrow = post(PATH, counter, request("SUPPLEMENT_REQUEST", "2025-11-21T09:00:00+07:00"));
        Answer keyless = Wire.send("POST", PATH, request("REFUSAL", MONDAY).toString())
                .token(counter)
                .answer();

        // Then
        assertProblem(online, 400, "validation").at("/channel");
        assertProblem(unknown, 422, "procedure-unknown").at("/procedure");
        assertProblem(others, 403, "forbidden");
        assertProblem(closed, 422, "agency-not-in-force").at("/competentAgency");
        assertProblem(tomorrow, 400, "validation").at("/occurredAt");
        assertProblem(keyless, 400, "idempotency-key-missing");
    }

    @Test
    void aNeighbourSeesNothingAndTheProvinceAll() {
        // Given
        String code = code(post(PATH, counter, request("SUPPLEMENT_REQUEST", WEDNESDAY)));

        // When
        Answer neighbour = get(PATH + "/" + code, token(Role.COUNTER, NEIGHBOUR));
        Answer listed = get(PATH + "?agency=" + COMMUNE, token(Role.COUNTER, NEIGHBOUR));
        JsonNode province = get(PATH + "?kind=SUPPLEMENT_REQUEST&limit=200", token(Role.HEAD, "H90"))
                .json();
        JsonNode refusals = get(PATH + "?kind=REFUSAL&limit=200", counter).json();

        // Then
        assertProblem(neighbour, 404, "not-found");
        assertProblem(listed, 403, "forbidden");
        assertThat(province.get("items").findValuesAsText("code")).contains(code);
        assertThat(refusals.get("items").findValuesAsText("code")).doesNotContain(code);
        assertThat(province.get("items").toString()).doesNotContain("content", "applicant");
    }

    @Test
    void pagesHaveEverySlipOnceAndNumbersHaveNoGaps() {
        // Given
        String first = code(post(PATH, counter, request("REFUSAL", WEDNESDAY).put("reason", "Một")));
        post(PATH, counter, request("REFUSAL", WEDNESDAY));
        String second = code(post(PATH, counter, request("REFUSAL", WEDNESDAY).put("reason", "Hai")));

        // When
        JsonNode page = get(PATH + "?kind=REFUSAL&limit=1", counter).json();
        JsonNode next = get(
                        PATH + "?kind=REFUSAL&limit=1&cursor="
                                + page.get("next").asText(),
                        counter)
                .json();

        // Then
        assertThat(number(second)).isEqualTo(number(first) + 1);
        assertThat(page.at("/items/0/code").asText()).isEqualTo(second);
        assertThat(next.at("/items/0/code").asText()).isEqualTo(first);
    }

    @Test
    void eachUnitIsCounted() {
        // Given
        String days = PATH + "/counts?from=2025-10-27&to=2025-10-28&agency=" + COMMUNE;
        post(PATH, counter, request("SUPPLEMENT_REQUEST", "2025-10-27T09:00:00+07:00"));
        ObjectNode again = request("SUPPLEMENT_REQUEST", "2025-10-28T23:59:59+07:00");
        post(PATH, counter, again.put("legalBasis", "Luật Đất đai 2024, Điều 10"));
        post(PATH, counter, request("REFUSAL", "2025-10-29T00:00:00+07:00").put("reason", "Ngày khác"));
        receivedOn(MONDAY);

        // When
        JsonNode counts = get(days, token(Role.ANALYST, COMMUNE)).json();
        Answer backwards = get(PATH + "/counts?from=2025-10-28&to=2025-10-27", token(Role.ANALYST, COMMUNE));
        Answer neighbour = get(days, token(Role.ANALYST, NEIGHBOUR));

        // Then
        assertThat(counts.at("/items/0").toString())
                .isEqualTo("{\"agency\":\"H90.41\",\"requests\":2,\"repeated\":1,\"refusals\":0,\"cameIn\":2}");
        assertProblem(backwards, 400, "validation").at("/query/to");
        assertProblem(neighbour, 403, "forbidden");
    }

    private ObjectNode request(String kind, String occurredAt) {
        return SampleSlips.request(kind, occurredAt, identity);
    }

    private String receivedOn(String occurredAt) {
        ObjectNode intake = intake(COMMUNE).put("occurredAt", occurredAt);
        intake.set("applicant", SampleSlips.applicant(identity));
        return code(post("/api/v1/dossiers", counter, intake));
    }

    private static String code(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }
}
