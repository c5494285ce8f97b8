package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.paper.PdfText;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** When which forms are used, what they are called and how they are laid out is changed by an administrator. */
@QuarkusTest
class FormSetServiceTest {

    private static final String PATH = "/api/v1/form-sets/";

    @Inject
    EntityManager entities;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void bothSetsAreThereWithAllTheirForms() {
        // When
        JsonNode sets =
                get("/api/v1/form-sets", token(Role.COUNTER, COMMUNE)).json().get("items");
        // Then
        assertThat(sets.findValuesAsText("code")).contains("TT-01-2018", "TT-01-2018-PVHCC", "TT-03-2025");
        assertThat(set("TT-01-2018").json().get("forms").findValuesAsText("number"))
                .containsExactly("01", "02", "03", "04", "05", "06");
        JsonNode present = set("TT-03-2025").json();
        assertThat(present.get("forms").findValuesAsText("number"))
                .containsExactly("01", "02", "03", "04", "05", "06", "07");
        assertThat(present.get("effectiveFrom").asText()).isEqualTo("2025-09-15");
    }

    @Test
    void aNewSetPrintsTheDossiersOfItsDaysAndAChangeIsRemembered() throws IOException {
        // Given
        put(copy("TT-01-2018-CU", "2021-03-09"), null);
        Answer added = put(copy("TT-THU", "2021-03-08").put("name", "Thông tư số 99/2021/TT-VPCP"), null);
        ObjectNode changed = copy("TT-THU", "2021-03-08").put("name", "Thông tư số 99/2021/TT-VPCP");
        ((ObjectNode) changed.at("/forms/0")).put("title", "Giấy biên nhận").put("page", "A4 portrait");
        String code = received("2021-03-08T09:00:00+07:00");
        // When
        Answer again = put(changed, added.header("ETag"));
        Answer stale = put(changed, added.header("ETag"));
        // Then
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertProblem(stale, 412, "precondition-failed");
        assertThat(printed(code)).contains("GIẤY BIÊN NHẬN", "Mẫu số 01 – Thông tư số 99/2021/TT-VPCP");
        assertThat(printed(received("2021-03-09T09:00:00+07:00"))).contains("GIẤY TIẾP NHẬN HỒ SƠ");
        assertThat(former("TT-THU")).contains("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    }

    @Test
    void ofTwoSetsAddedForTheSameDayAtOnceOneIsRefused() {
        // Given
        ObjectNode one = copy("TT-SONG-1", "2019-12-01");
        ObjectNode other = copy("TT-SONG-2", "2019-12-01");
        // When
        List<Integer> answers = Stream.of(one, other)
                .map(set -> CompletableFuture.supplyAsync(() -> put(set, null).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        // Then
        assertThat(answers).containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void onlyAnAdministratorChangesSetsAndOnlyOneThatWasRead() {
        // Given
        ObjectNode set = copy("TT-03-2025", "2025-09-15");
        // When
        Answer counter = Wire.send("PUT", PATH + "TT-03-2025", set.toString())
                .token(token(Role.COUNTER, COMMUNE))
                .answer();
        Answer head = Wire.send("PUT", PATH + "TT-03-2025", set.toString())
                .token(token(Role.HEAD, "H90"))
                .answer();
        Answer commune = Wire.send("PUT", PATH + "TT-03-2025", set.toString())
                .token(token(Role.ADMIN, COMMUNE))
                .answer();
        Answer blind = put(set, null);
        Answer unknown = set("TT-99");
        // Then
        assertProblem(counter, 403, "forbidden");
        assertProblem(head, 403, "forbidden");
        assertProblem(commune, 403, "forbidden");
        assertProblem(blind, 428, "precondition-required");
        assertProblem(unknown, 404, "not-found");
    }

    @Test
    void whatDoesNotAgreeIsNamed() {
        // Given
        ObjectNode otherCode = copy("TT-A", "2021-03-05");
        ObjectNode faulty = copy("TT-B", "2021-03-05");
        ((ObjectNode) faulty.at("/forms/0")).put("template", "../../etc/passwd");
        ((ObjectNode) faulty.at("/forms/1")).put("number", "01");
        ObjectNode few = copy("TT-C", "2021-03-05");
        few.withArray("forms").remove(5);
        ObjectNode badPage = copy("TT-D", "2021-03-05");
        ((ObjectNode) badPage.at("/forms/0")).put("page", "A0 portrait; } body { display: none");
        // When
        Answer path = Wire.send("PUT", PATH + "TT-X", otherCode.toString())
                .token(token(Role.ADMIN, "H90"))
                .answer();
        Answer forms = put(faulty, null);
        Answer missing = put(few, null);
        Answer page = put(badPage, null);
        Answer sameDay = put(copy("TT-E", "2025-09-15"), null);
        // Then
        assertProblem(path, 400, "validation").at("/code");
        assertProblem(forms, 400, "validation").at("/forms/0/template", "/forms/1/number");
        assertProblem(missing, 400, "validation").at("/forms");
        assertProblem(page, 400, "validation").at("/forms/0/page");
        assertProblem(sameDay, 422, "form-set-begins-twice").at("/effectiveFrom");
        assertThat(get("/api/v1/form-sets", token(Role.ADMIN, "H90")).body())
                .doesNotContain("TT-A", "TT-B", "TT-C", "TT-D", "TT-E\"");
    }

    private static Answer set(String code) {
        return get(PATH + code, token(Role.ADMIN, "H90"));
    }

    /** The set of 2018 under another code and from another day on. */
    private static ObjectNode copy(String code, String from) {
        ObjectNode set = (ObjectNode) set("TT-01-2018").json();
        return set.put("code", code).put("effectiveFrom", from);
    }

    private static Answer put(ObjectNode set, String etag) {
        Wire wire = Wire.send("PUT", PATH + set.get("code").asText(), set.toString())
                .token(token(Role.ADMIN, "H90"));
        return etag == null ? wire.answer() : wire.header("If-Match", etag).answer();
    }

    private static String received(String at) {
        ObjectNode old = intake(COMMUNE).put("occurredAt", at);
        return post("/api/v1/dossiers", token(Role.MIGRATOR, "H90"), old)
                .json()
                .get("code")
                .asText();
    }

    private static String printed(String code) throws IOException {
        return PdfText.of(RestAssured.given()
                .header("Authorization", "Bearer " + token(Role.COUNTER, COMMUNE))
                .get("/api/v1/dossiers/" + code + "/forms/01")
                .asByteArray());
    }

    private String former(String set) {
        return (String) entities.createNativeQuery(
                        "select cast(former as text) from form_set_change where form_set = :set order by version desc limit 1")
                .setParameter("set", set)
                .getSingleResult();
    }
}
