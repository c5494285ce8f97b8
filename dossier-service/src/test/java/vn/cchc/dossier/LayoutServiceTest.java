package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JSON;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
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

/** How a form looks is put by the province's administrator, from a day to come, and what was printed stays as it was. */
@QuarkusTest
class LayoutServiceTest {

    private static final String PRESENT = "TT-03-2025";
    private static final String TODAY = "2025-11-20";
    private static final String TOMORROW = "2025-11-21";
    private static final String OWN =
            "{#include paper/sheet}{#body}<p>BỐ CỤC RIÊNG của {sheet.person.name}</p>{/body}{/include}";

    @Inject
    EntityManager entities;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void everyFormBeginsWithTheDeliveredLayoutAndSaysWhatItMayUse() {
        // When
        JsonNode forms = get(path(PRESENT), token(Role.ADMIN, "H90")).json().get("items");
        JsonNode receipt =
                get(path(PRESENT) + "/01/0", token(Role.ADMIN, "H90")).json();
        // Then
        assertThat(forms.findValuesAsText("number")).containsExactly("01", "02", "03", "04", "05", "06", "07", "TB");
        assertThat(forms.at("/0/versions/0/state").asText()).isEqualTo("IN_FORCE");
        assertThat(forms.at("/0/versions/0/effectiveFrom").asText()).isEqualTo("2025-09-15");
        assertThat(receipt.get("text").asText()).contains("{sheet.receiving.copy}");
        assertThat(receipt.get("fields").findValuesAsText("path"))
                .contains("sheet.person.name", "sheet.receiving.papers[].originals", "sheet.receiving.reissue.reason")
                .doesNotContain("sheet.stop", "sheet.form.template", "sheet.form.kind");
        assertThat(receipt.get("parts").findValuesAsText("name")).contains("paper/sheet", "paper/style");
    }

    @Test
    void aFormIsPrintedOnTheLayoutOfTheDayItsDossierWasReceived() throws IOException {
        // Given
        set("TT-BO-CUC", "2090-01-01");
        set("TT-BO-CUC-CU", "2021-02-20");
        Answer put = put("TT-BO-CUC", "01", "2090-01-05", OWN);
        Answer register = put(
                "TT-BO-CUC",
                "06",
                "2090-01-05",
                "<html><head><title>x</title></head><body>"
                        + "{#for line in register.lines}<p>SỔ RIÊNG {line.code}</p>{/for}</body></html>");
        // When
        timePasses("TT-BO-CUC", "2021-02-01", "2021-02-05");
        String before = printed(received("2021-02-04T09:00:00+07:00"));
        String code = received("2021-02-05T09:00:00+07:00");
        // Then
        assertThat(put.status()).as(put.body()).isEqualTo(201);
        assertThat(put.json().get("state").asText()).isEqualTo("COMING");
        assertThat(register.status()).as(register.body()).isEqualTo(201);
        assertThat(before).contains("Thành phần hồ sơ nộp gồm").doesNotContain("BỐ CỤC RIÊNG");
        assertThat(printed(code)).contains("BỐ CỤC RIÊNG của").doesNotContain("Thành phần hồ sơ nộp gồm");
        assertThat(register("2021-02-05")).contains("SỔ RIÊNG " + code);
        assertThat(register("2021-02-04")).contains("Tổng số: 1 hồ sơ");
        assertThat(versions("TT-BO-CUC", "01").findValuesAsText("state")).containsExactly("REPLACED", "IN_FORCE");
    }

    @Test
    void aLayoutIsLookedAtBeforeItIsInForceAndWithdrawnWhileItIsNot() throws IOException {
        // Given
        Answer put = put(PRESENT, "03", TOMORROW, OWN);
        String version = path(PRESENT) + "/03/" + put.json().get("version").asText();
        ObjectNode why = JSON.createObjectNode().put("reason", "Đặt nhầm");
        // When
        String preview = pdf(version + "/preview?sample=longest");
        Answer withdrawn = post(version + "/withdrawal", token(Role.ADMIN, "H90"), why);
        Answer again = post(version + "/withdrawal", token(Role.ADMIN, "H90"), why);
        Answer delivered = post(path(PRESENT) + "/03/0/withdrawal", token(Role.ADMIN, "H90"), why);
        Answer another = put(PRESENT, "03", TOMORROW, OWN.replace("RIÊNG", "KHÁC"));
        // Then
        assertThat(put.status()).as(put.body()).isEqualTo(201);
        assertThat(preview).contains("BỐ CỤC RIÊNG của Công ty Trách nhiệm hữu hạn");
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        assertThat(withdrawn.json().at("/withdrawn/reason").asText()).isEqualTo("Đặt nhầm");
        assertProblem(again, 409, "layout-not-coming");
        assertProblem(delivered, 409, "layout-not-coming");
        assertThat(another.status()).as(another.body()).isEqualTo(201);
        assertThat(versions(PRESENT, "03").findValuesAsText("state"))
                .containsExactly("IN_FORCE", "WITHDRAWN", "COMING");
    }

    @Test
    void aDraftIsPrintedWithoutBeingPut() throws IOException {
        // When
        byte[] pdf = RestAssured.given()
                .header("Authorization", "Bearer " + token(Role.ADMIN, "H90"))
                .contentType("application/json")
                .body(JSON.createObjectNode().put("text", OWN).toString())
                .post(path(PRESENT) + "/02/preview?sample=blank")
                .asByteArray();
        Answer faulty = draft("02", "<p>{sheet.person.nme}</p>", "usual");
        Answer sample = draft("02", OWN, "other");
        // Then
        assertThat(PdfText.of(pdf)).contains("BỐ CỤC RIÊNG của Nguyễn Thị Phượng Quỳnh");
        assertProblem(faulty, 400, "validation").at("/text");
        assertThat(faulty.body()).contains("dòng 1, cột 4");
        assertProblem(sample, 400, "validation").at("/query/sample");
        assertThat(versions(PRESENT, "02")).hasSize(1);
    }

    @Test
    void onlyTheAdministratorOfTheProvincePutsLayouts() {
        // Given
        ObjectNode layout = layout(TOMORROW, OWN);
        // When
        Answer counter = post(path(PRESENT) + "/05", token(Role.COUNTER, COMMUNE), layout);
        Answer head = post(path(PRESENT) + "/05", token(Role.HEAD, "H90"), layout);
        Answer commune = post(path(PRESENT) + "/05", token(Role.ADMIN, COMMUNE), layout);
        Answer communeDraft = post(
                path(PRESENT) + "/05/preview",
                token(Role.ADMIN, COMMUNE),
                JSON.createObjectNode().put("text", OWN));
        Answer communeTakesBack = post(
                path(PRESENT) + "/05/1/withdrawal",
                token(Role.ADMIN, COMMUNE),
                JSON.createObjectNode().put("reason", "x"));
        // Then
        Stream.of(counter, head, commune, communeDraft, communeTakesBack)
                .forEach(answer -> assertProblem(answer, 403, "forbidden"));
        assertThat(versions(PRESENT, "05")).hasSize(1);
    }

    @Test
    void whatCannotBeReliedOnIsRefused() {
        // When
        Answer today = put(PRESENT, "06", TODAY, OWN);
        Answer never = put("TT-01-2018", "01", TOMORROW, OWN);
        Answer hostile = put(PRESENT, "06", TOMORROW, "{cdi:press}<script>1</script>");
        Answer endless = put(PRESENT, "06", TOMORROW, "<html>{#for i in 2147483647}{/for}</html>");
        Answer huge = put(PRESENT, "06", TOMORROW, "x".repeat(70_000));
        Answer far = put(PRESENT, "06", "9999-01-01", OWN);
        Answer unknownForm = put(PRESENT, "99", TOMORROW, OWN);
        Answer unknownSet = put("TT-99", "01", TOMORROW, OWN);
        Answer unknownVersion = get(path(PRESENT) + "/06/99", token(Role.ADMIN, "H90"));
        // Then
        assertProblem(today, 400, "validation").at("/effectiveFrom");
        assertProblem(never, 422, "layout-of-another-set").at("/effectiveFrom");
        assertProblem(hostile, 400, "validation").at("/text", "/text", "/text");
        assertProblem(endless, 400, "validation").at("/text");
        assertProblem(huge, 400, "validation").at("/text");
        assertProblem(far, 400, "validation").at("/effectiveFrom");
        assertProblem(unknownForm, 404, "not-found");
        assertProblem(unknownSet, 404, "not-found");
        assertProblem(unknownVersion, 404, "not-found");
        assertThat(versions(PRESENT, "06")).hasSize(1);
    }

    @Test
    void ofTwoLayoutsPutForTheSameDayAtOnceOneIsRefusedAndARepeatIsTheSame() {
        // Given
        ObjectNode layout = layout(TOMORROW, OWN);
        // When
        List<Integer> answers = Stream.of("a", "b")
                .map(key ->
                        CompletableFuture.supplyAsync(() -> keyed(key, layout).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        Answer repeated = Stream.of("a", "b")
                .map(key -> keyed(key, layout))
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow();
        // Then
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(repeated.json().get("version").asInt()).isEqualTo(1);
        assertThat(versions(PRESENT, "TB")).hasSize(2);
    }

    private static Answer keyed(String key, ObjectNode layout) {
        return Wire.send("POST", path(PRESENT) + "/TB", layout.toString())
                .token(token(Role.ADMIN, "H90"))
                .header("Idempotency-Key", "layout-" + key)
                .answer();
    }

    private static String path(String set) {
        return "/api/v1/form-sets/" + set + "/layouts";
    }

    private static ObjectNode layout(String from, String text) {
        return JSON.createObjectNode()
                .put("effectiveFrom", from)
                .put("text", text)
                .put("legalBasis", "Thông tư số 03/2025/TT-VPCP, Phụ lục I")
                .put("reason", "Bố cục chính thức");
    }

    private static Answer put(String set, String number, String from, String text) {
        return post(path(set) + "/" + number, token(Role.ADMIN, "H90"), layout(from, text));
    }

    private static Answer draft(String number, String text, String sample) {
        return post(
                path(PRESENT) + "/" + number + "/preview?sample=" + sample,
                token(Role.ADMIN, "H90"),
                JSON.createObjectNode().put("text", text));
    }

    private static JsonNode versions(String set, String number) {
        JsonNode items = get(path(set), token(Role.ADMIN, "H90")).json().get("items");
        for (JsonNode item : items) {
            if (item.get("number").asText().equals(number)) {
                return item.get("versions");
            }
        }
        throw new AssertionError(number);
    }

    /** The set of 2018 under another code and from another day on. */
    private static void set(String code, String from) {
        ObjectNode set = (ObjectNode)
                get("/api/v1/form-sets/TT-01-2018", token(Role.ADMIN, "H90")).json();
        Answer added = Wire.send(
                        "PUT",
                        "/api/v1/form-sets/" + code,
                        set.put("code", code).put("effectiveFrom", from).toString())
                .token(token(Role.ADMIN, "H90"))
                .answer();
        assertThat(added.status()).as(added.body()).isEqualTo(201);
    }

    /** As if it were long after both days. */
    private void timePasses(String set, String setFrom, String layoutFrom) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update form_set set effective_from = cast(:day as date) where code = :set")
                    .setParameter("day", setFrom)
                    .setParameter("set", set)
                    .executeUpdate();
            entities.createNativeQuery(
                            "update form_layout set effective_from = cast(:day as date) where form_set = :set")
                    .setParameter("day", layoutFrom)
                    .setParameter("set", set)
                    .executeUpdate();
        });
    }

    private static String received(String at) {
        ObjectNode old = intake(COMMUNE).put("occurredAt", at);
        return post("/api/v1/dossiers", token(Role.MIGRATOR, "H90"), old)
                .json()
                .get("code")
                .asText();
    }

    private static String printed(String code) throws IOException {
        return pdf("/api/v1/dossiers/" + code + "/forms/01", token(Role.COUNTER, COMMUNE));
    }

    private static String register(String day) throws IOException {
        return pdf("/api/v1/dossier-register?format=pdf&from=" + day + "&to=" + day, token(Role.COUNTER, COMMUNE));
    }

    private static String pdf(String path) throws IOException {
        return pdf(path, token(Role.ADMIN, "H90"));
    }

    private static String pdf(String path, String token) throws IOException {
        return PdfText.of(RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get(path)
                .asByteArray());
    }
}
