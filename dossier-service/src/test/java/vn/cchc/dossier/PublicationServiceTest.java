package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.ProcedureServiceTest.json;
import static vn.cchc.dossier.ProcedureServiceTest.procedure;
import static vn.cchc.dossier.ProcedureServiceTest.put;
import static vn.cchc.dossier.ProcedureServiceTest.version;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** Procedure by unit by channel: what is public since when, what is not, what is out of date. */
@QuarkusTest
class PublicationServiceTest {

    private static final String PATH = "/api/v1/procedure-publications";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void whatIsNotPublicIsMissingUntilRecorded() {
        // Given
        put(procedure("7.100001"), null);

        // When
        List<String> before = gaps("7.100001", "");
        Answer recorded = record(Role.HEAD, COMMUNE, made("PORTAL", "2025-11-03", "7.100001"));
        List<String> after = gaps("7.100001", "");

        // Then
        assertThat(before)
                .containsExactly("COUNTER MISSING", "PORTAL MISSING", "POST_OFFICE MISSING", "UNIT_PAGE MISSING");
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        assertThat(after).containsExactly("COUNTER MISSING", "POST_OFFICE MISSING", "UNIT_PAGE MISSING");
    }

    @Test
    void whatIsNoProcedureIsOwedByNobody() {
        // Given
        put(procedure("N.100004").put("kind", "NON_TTHC"), null);

        // When
        List<String> owed = gaps("N.100004", "");

        // Then
        assertThat(owed).isEmpty();
    }

    @Test
    void aVersionDecidedAfterThePublicationMakesItOutOfDate() {
        // Given
        ObjectNode procedure = procedure("7.100002");
        ObjectNode later = version(procedure).deepCopy().put("effectiveFrom", "2025-11-15");
        later.set(
                "lifecycle",
                json(
                        "{\"change\":\"AMENDED\",\"decision\":{\"number\":\"1\",\"date\":\"2025-11-05\",\"issuer\":\"UBND\"}}"));
        ((ArrayNode) procedure.get("versions")).add(later);
        put(procedure, null);
        record(Role.HEAD, COMMUNE, made("PORTAL", "2025-11-04", "7.100002"));
        record(Role.HEAD, COMMUNE, made("COUNTER", "2025-11-05", "7.100002"));

        // When
        List<String> before = gaps("7.100002", "&on=2025-11-14");
        List<String> since = gaps("7.100002", "&on=2025-11-15");

        // Then
        assertThat(before).doesNotContain("PORTAL OUT_OF_DATE");
        assertThat(since).contains("PORTAL OUT_OF_DATE").noneMatch(gap -> gap.startsWith("COUNTER"));
    }

    @Test
    void whatEndedIsToBeTakenDownAndWhatWasTakenDownIsMissing() {
        // Given
        String etag = put(procedure("5.000005"), null).header("ETag");
        record(Role.HEAD, COMMUNE, made("PORTAL", "2025-11-03", "5.000005"));
        record(Role.HEAD, COMMUNE, made("COUNTER", "2025-11-03", "5.000005"));
        record(Role.HEAD, COMMUNE, made("COUNTER", "2025-11-04", "5.000005").put("withdrawn", true));
        List<String> before = gaps("5.000005", "");

        // When
        ProcedureLifecycleServiceTest.end("5.000005/abolition", etag, "\"from\":\"2025-11-18\"");

        // Then
        assertThat(before).contains("COUNTER MISSING").doesNotContain("PORTAL MISSING");
        assertThat(gaps("5.000005", "")).containsExactly("PORTAL ENDED");
        record(Role.HEAD, COMMUNE, made("PORTAL", "2025-11-18", "5.000005").put("withdrawn", true));
        assertThat(gaps("5.000005", "")).isEmpty();
    }

    @Test
    void recordingTheSameAgainChangesNothing() {
        // Given
        put(procedure("7.100003"), null);
        ObjectNode made = made("COUNTER", "2025-11-03", "7.100003");
        record(Role.HEAD, COMMUNE, made);

        // When
        Answer again = record(Role.ADMIN, "H90", made);

        // Then
        assertThat(again.json().toString()).isEqualTo("{\"recorded\":0,\"known\":1}");
        JsonNode listed = get(PATH + "?procedure=7.100003", token(Role.OFFICER, COMMUNE))
                .json()
                .get("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("publishedOn").asText()).isEqualTo("2025-11-03");
    }

    /** A department is held to what the catalogue says is its own; a commune no longer to everything of its level. */
    @Test
    void theCatalogueSaysWhoMakesAProcedurePublic() {
        // Given
        ObjectNode procedure = procedure("5.000006");
        procedure.putObject("publicAt").putArray("agencies").add(Province.JUSTICE);
        Answer put = put(procedure, null);

        // When
        List<String> ofDepartment = gapsOf(Province.JUSTICE, "5.000006", "");
        List<String> ofCommune = gaps("5.000006", "");
        procedure.remove("publicAt");
        Answer again = put(procedure, put.header("ETag"));

        // Then
        assertThat(put.status()).as(put.body()).isEqualTo(201);
        assertThat(ofDepartment)
                .containsExactly("COUNTER MISSING", "PORTAL MISSING", "POST_OFFICE MISSING", "UNIT_PAGE MISSING");
        assertThat(ofCommune).isEmpty();
        assertThat(again.json().at("/publicAt/agencies/0").asText()).isEqualTo(Province.JUSTICE);
    }

    @Test
    void pagesByKeyset() {
        // Given
        put(procedure("5.000004"), null);
        for (String channel : List.of("PORTAL", "UNIT_PAGE", "COUNTER")) {
            record(Role.HEAD, COMMUNE, made(channel, "2025-11-03", "5.000004"));
        }
        String path = PATH + "?procedure=5.000004&limit=2";

        // When
        JsonNode first = get(path, token(Role.OFFICER, COMMUNE)).json();
        JsonNode second = get(path + "&cursor=" + first.get("next").asText(), token(Role.OFFICER, COMMUNE))
                .json();

        // Then
        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void refusesWhatCannotBe() {
        // When
        Answer unknown = record(Role.HEAD, COMMUNE, made("PORTAL", "2025-11-03", Province.PROCEDURE, "5.999999"));
        Answer future = record(Role.HEAD, COMMUNE, made("PORTAL", "2025-11-21", Province.PROCEDURE));
        Answer channel = record(Role.HEAD, COMMUNE, made("RADIO", "2025-11-03", Province.PROCEDURE));
        Answer none = record(Role.HEAD, COMMUNE, made("PORTAL", "2025-11-03"));

        // Then
        assertProblem(unknown, 422, "publication-of-unknown").at("/procedures/1");
        assertProblem(future, 400, "validation").at("/publishedOn");
        assertProblem(channel, 400, "validation").at("/channel");
        assertProblem(none, 400, "validation").at("/procedures");
    }

    @Test
    void aNeighbourNeitherRecordsNorReads() {
        // Given
        record(Role.HEAD, COMMUNE, made("UNIT_PAGE", "2025-11-03", Province.PROCEDURE));

        // When
        Answer recorded = record(Role.HEAD, NEIGHBOUR, made("PORTAL", "2025-11-03", Province.PROCEDURE));
        Answer listed = get(PATH + "?agency=" + COMMUNE, token(Role.HEAD, NEIGHBOUR));
        Answer gaps = get(PATH + "/gaps?agency=" + COMMUNE, token(Role.HEAD, NEIGHBOUR));
        Answer all = get(PATH + "?limit=200", token(Role.HEAD, NEIGHBOUR));

        // Then
        assertProblem(recorded, 403, "forbidden");
        assertProblem(listed, 403, "forbidden");
        assertProblem(gaps, 403, "forbidden");
        assertThat(all.body()).doesNotContain("\"" + COMMUNE + "\"");
    }

    private static List<String> gaps(String procedure, String more) {
        return gapsOf(COMMUNE, procedure, more);
    }

    private static List<String> gapsOf(String unit, String procedure, String more) {
        List<String> found = new ArrayList<>();
        get(PATH + "/gaps?limit=200&agency=" + unit + more, token(Role.COUNTER, unit))
                .json()
                .get("items")
                .forEach(gap -> {
                    if (gap.get("procedure").asText().equals(procedure)) {
                        found.add(gap.get("channel").asText() + " "
                                + gap.get("state").asText());
                    }
                });
        return found;
    }

    private static ObjectNode made(String channel, String day, String... procedures) {
        ObjectNode made = Province.JSON
                .createObjectNode()
                .put("agency", COMMUNE)
                .put("channel", channel)
                .put("publishedOn", day);
        ArrayNode codes = made.putArray("procedures");
        List.of(procedures).forEach(codes::add);
        return made;
    }

    private static Answer record(Role role, String agency, ObjectNode made) {
        return Province.post(PATH, token(role, agency), made);
    }
}
