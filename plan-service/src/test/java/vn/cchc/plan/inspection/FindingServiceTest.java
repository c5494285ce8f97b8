package vn.cchc.plan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.inspection.Inspectorate.FINDINGS;
import static vn.cchc.plan.inspection.Inspectorate.decide;
import static vn.cchc.plan.inspection.Inspectorate.done;
import static vn.cchc.plan.inspection.Inspectorate.handle;
import static vn.cchc.plan.inspection.Inspectorate.post;
import static vn.cchc.plan.inspection.Inspectorate.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class FindingServiceTest {

    private static final String RECOMMEND = """
            {"action": "RECOMMEND", "words": "Niêm yết đầy đủ", "dueOn": "2099-07-31",
             "document": {"name": "Kết luận", "number": "9/KL-SNV"}}""";
    private static final String FROM_PROVINCE = """
            {"source": "%s", "agency": "%s", "authority": "Thanh tra tỉnh", "authorityNumber": "21/KL-TTr",
             "authorityDate": "2026-05-04", "content": "Quá hạn 12 hồ sơ", "detectedOn": "2026-04-20"}""";

    @Inject
    DataSource dataSource;

    @Inject
    FindingSweep sweep;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void goesItsWholeCourseWithHistory() {
        // Given
        String id = Inspectorate.finding(IA_RING, null);
        // When
        decide(id, RECOMMEND).statusCode(201).body("finding.state", equalTo("RECOMMENDED"));
        handle(Role.HEAD, IA_RING, id, "{\"words\": \"Đang in bảng niêm yết\"}")
                .statusCode(201)
                .body("finding.state", equalTo("HANDLING"));
        handle(Role.REPORTER, IA_RING, id, done("2026-07-20"))
                .statusCode(201)
                .body("finding.state", equalTo("HANDLING"))
                .body("finding.reportedOn", equalTo("2026-07-20"));
        decide(id, "{\"action\": \"GIVE_BACK\", \"words\": \"Còn thiếu 01 thủ tục\"}")
                .statusCode(201);
        handle(Role.REPORTER, IA_RING, id, done("2026-07-25")).statusCode(201);
        decide(id, "{\"action\": \"CONFIRM\"}").statusCode(201);
        // Then
        read(id).body("finding.state", equalTo("DONE"))
                .body("finding.doneOn", equalTo("2026-07-25"))
                .body("finding.reportedOn", nullValue())
                .body("finding.standing", equalTo("ON_TIME"))
                .body(
                        "steps.action",
                        contains("DETECT", "RECOMMEND", "HANDLE", "REPORT_DONE", "GIVE_BACK", "REPORT_DONE", "CONFIRM"))
                .body("steps.number", contains(1, 2, 3, 4, 5, 6, 7))
                .body("steps[1].document.number", equalTo("9/KL-SNV"))
                .body("steps[1].dueOn", equalTo("2099-07-31"))
                .body("steps[3].byAgency", equalTo(IA_RING))
                .body(
                        "steps[3].document.checksum",
                        equalTo("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        assertThat(TaskEvents.typesOf(id))
                .containsExactly(
                        "DETECTED", "RECOMMENDED", "HANDLING", "REPORTED_DONE", "GIVEN_BACK", "REPORTED_DONE", "DONE");
        assertThat(TaskEvents.sequencesOf(id)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(TaskEvents.of(id))
                .noneMatch(event -> event.toString().contains("niêm yết")
                        || event.toString().contains("Còn thiếu"));
    }

    @Test
    void historyIsOnlyAppendedTo() {
        // Given
        String id = Inspectorate.finding(IA_RING, null);
        // When // Then
        for (String tampering : new String[] {
            "update finding_step set words = 'khác' where finding_id = '" + id + "'",
            "delete from finding_step where finding_id = '" + id + "'"
        }) {
            assertThatThrownBy(() -> run(tampering)).hasMessageContaining("append-only");
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void whoMayNotIsRefused() {
        // Given
        String id = Inspectorate.finding(IA_RING, null);
        // When // Then
        as(Role.HEAD, CHU_PAH).get(FINDINGS + "/" + id).then().statusCode(404).contentType(PROBLEM);
        handle(Role.REPORTER, CHU_PAH, id, done("2026-07-20")).statusCode(404);
        post(Role.PLAN_MANAGER, CHU_PAH, FINDINGS + "/" + id + "/decisions", RECOMMEND)
                .statusCode(404);
        post(Role.PLAN_MANAGER, IA_RING, FINDINGS + "/" + id + "/decisions", RECOMMEND)
                .statusCode(403);
        as(Role.REPORTER, CHU_PAH).get(FINDINGS).then().statusCode(200).body("items.id", not(hasItem(id)));
        as(Role.REPORTER, CHU_PAH).get(FINDINGS + "?agency=" + IA_RING).then().statusCode(403);
        as(Role.REPORTER, IA_RING).get(FINDINGS + "/" + id).then().statusCode(200);
        handle(Role.PLAN_MANAGER, HOME_AFFAIRS, id, done("2026-07-20")).statusCode(201);
        read(id).body("steps.action", contains("DETECT", "REPORT_DONE"));
    }

    @Test
    void whatTheProvinceAndTheAuditFoundIsFollowedByTheAgencyItself() {
        // Given
        String province = FROM_PROVINCE.formatted("PROVINCE", IA_RING);
        // When
        String id = post(Role.PLAN_MANAGER, IA_RING, FINDINGS, province)
                .statusCode(201)
                .body("finding.keeper", equalTo(IA_RING))
                .body("finding.authority", equalTo("Thanh tra tỉnh"))
                .extract()
                .path("finding.id");
        String audit = post(Role.PLAN_MANAGER, IA_RING, FINDINGS, FROM_PROVINCE.formatted("AUDIT", IA_RING))
                .statusCode(201)
                .extract()
                .path("finding.id");
        handle(Role.REPORTER, IA_RING, audit, done("2026-06-01")).statusCode(201);
        String decisions = FINDINGS + "/" + audit + "/decisions";
        String confirm = "{\"action\": \"CONFIRM\", \"document\": {\"name\": \"Kết luận\", %s}}";
        for (String alone : List.of(
                "{\"action\": \"CONFIRM\"}",
                confirm.formatted("\"number\": \"7/KL\""),
                confirm.formatted("\"link\": \"https://example.vn/7\", \"date\": \"2026-06-02\""))) {
            post(Role.PLAN_MANAGER, IA_RING, decisions, alone)
                    .statusCode(422)
                    .body("type", equalTo("urn:cchc:problem:finding-confirmed-alone"))
                    .body("violations[0].pointer", equalTo("/document"));
        }
        post(Role.PLAN_MANAGER, IA_RING, decisions, confirm.formatted("\"number\": \"7/KL\", \"date\": \"2026-06-02\""))
                .statusCode(201)
                .body("finding.state", equalTo("DONE"))
                .body("finding.standing", equalTo("UNDATED"));
        // Then
        String list = FINDINGS + "?limit=200&agency=" + IA_RING + "&source=";
        as(Role.ANALYST, CODE)
                .get(list + "PROVINCE")
                .then()
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(audit)));
        as(Role.ANALYST, CODE).get(list + "AUDIT&state=DONE").then().body("items.id", hasItem(audit));
        post(Role.PLAN_MANAGER, IA_RING, FINDINGS, FROM_PROVINCE.formatted("PROVINCE", CHU_PAH))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/agency"));
        assertThat(TaskEvents.of(id).get(0).at("/data/inspection").isNull()).isTrue();
    }

    @Test
    void overdueIsToldOncePerDay() {
        // Given
        String id = Inspectorate.finding(IA_RING, "2026-07-01");
        String reported = Inspectorate.finding(IA_RING, "2026-07-01");
        handle(Role.REPORTER, IA_RING, reported, done("2026-07-01")).statusCode(201);
        // When
        sweep.sweep();
        sweep.sweep();
        // Then
        assertThat(TaskEvents.typesOf(id)).containsExactly("DETECTED", "OVERDUE");
        assertThat(TaskEvents.typesOf(reported)).containsExactly("DETECTED", "REPORTED_DONE");
        read(id).body("finding.standing", equalTo("OVERDUE")).body("finding.overdueSince", equalTo("2026-07-02"));
        String list = FINDINGS + "?limit=200&agency=" + IA_RING + "&overdue=";
        as(Role.ANALYST, CODE)
                .get(list + "true")
                .then()
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(reported)));
        as(Role.ANALYST, CODE)
                .get(list + "false")
                .then()
                .body("items.id", hasItem(reported))
                .body("items.id", not(hasItem(id)));
        decide(id, "{\"action\": \"MOVE_DUE\", \"words\": \"Chờ kinh phí\", \"dueOn\": \"2099-01-01\"}")
                .statusCode(201)
                .body("finding.standing", equalTo("PENDING"));
        sweep.sweep();
        assertThat(TaskEvents.typesOf(id)).containsExactly("DETECTED", "OVERDUE", "DUE_MOVED");
    }

    @Test
    void ofManyWhoConfirmOneDoes() {
        // Given
        String id = Inspectorate.finding(IA_RING, null);
        handle(Role.REPORTER, IA_RING, id, done("2026-07-20")).statusCode(201);
        // When
        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> decide(id, "{\"action\": \"CONFIRM\"}").extract().statusCode()))
                .limit(8)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        // Then
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        assertThat(TaskEvents.typesOf(id)).containsExactly("DETECTED", "REPORTED_DONE", "DONE");
    }

    @Test
    void aFindingComesFromAnInspectionThatTookPlace() {
        // Given
        String plan = Inspectorate.plan(HOME_AFFAIRS, 2026, "REFORM");
        String visit = Inspectorate.planVisit(HOME_AFFAIRS, plan, IA_RING, "REGULAR", null)
                .extract()
                .path("id");
        // When // Then
        Inspectorate.find(visit, "2026-06-12", null)
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:inspection-not-done"));
        Inspectorate.find(Inspectorate.key(), "2026-06-12", null)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/visit"));
        Inspectorate.inspected(HOME_AFFAIRS, plan, visit, "2026-06-12").statusCode(201);
        Inspectorate.find(visit, "2026-06-12", null).statusCode(201);
        as(Role.ANALYST, CODE).get(FINDINGS + "?inspection=" + plan).then().body("items.visit", contains(visit));
    }

    @Test
    void badInputIsNamed() {
        String id = Inspectorate.finding(IA_RING, null);
        String handling = FINDINGS + "/" + id + "/handling";
        String decisions = FINDINGS + "/" + id + "/decisions";
        refused(handling, "{\"words\": \"Xong\", \"doneOn\": \"2026-07-20\"}", "/document");
        refused(handling, done("2099-07-20"), "/doneOn");
        refused(handling, done("2026-06-11"), "/doneOn");
        refused(decisions, "{\"action\": \"RECOMMEND\"}", "/words");
        refused(decisions, "{\"action\": \"MOVE_DUE\", \"words\": \"Lùi\"}", "/dueOn");
        refused(decisions, "{\"action\": \"MOVE_DUE\", \"words\": \"Lùi\", \"dueOn\": \"2026-01-01\"}", "/dueOn");
        refused(decisions, "{\"action\": \"CONFIRM\", \"dueOn\": \"2099-01-01\"}", "/dueOn");
        refused(FINDINGS, "{\"source\": \"PROVINCE\", \"content\": \"a\", \"detectedOn\": \"2026-01-01\"}", "/agency");
        refused(
                FINDINGS,
                "{\"source\": \"AUDIT\", \"agency\": \"H90.41\", \"content\": \"a\", \"detectedOn\": \"2026-01-01\"}",
                "/authority");
        refused(FINDINGS, "{\"source\": \"INSPECTION\", \"content\": \"a\", \"detectedOn\": \"2026-01-01\"}", "/visit");
        refused(
                FINDINGS,
                "{\"source\": \"INSPECTION\", \"content\": \"a\", \"detectedOn\": \"2099-01-01\"}",
                "/detectedOn");
        as(Role.ANALYST, CODE)
                .get(FINDINGS + "?detectedFrom=2026-02-01&detectedTo=2026-01-01")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/detectedTo"));
        read(id).body("steps.action", contains("DETECT"));
    }

    private static void refused(String path, String body, String pointer) {
        post(Role.PLAN_MANAGER, HOME_AFFAIRS, path, body)
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    void whoIsAboveConfirmsWhatAUnitKeepsOfItself() {
        // Given
        String id = post(Role.PLAN_MANAGER, IA_RING, FINDINGS, FROM_PROVINCE.formatted("OVERSIGHT", IA_RING))
                .statusCode(201)
                .extract()
                .path("finding.id");
        handle(Role.REPORTER, IA_RING, id, done("2026-06-01")).statusCode(201);
        // When // Then
        post(Role.PLAN_MANAGER, CODE, FINDINGS + "/" + id + "/decisions", "{\"action\": \"CONFIRM\"}")
                .statusCode(201)
                .body("finding.state", equalTo("DONE"));
    }
}
