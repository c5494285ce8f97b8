package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What petitions refuse, from citizens, staff and neighbours. */
@QuarkusTest
class PetitionBadInputTest {

    @BeforeEach
    void establish() {
        Province.establish();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                row(400, "validation", "/channel", petition -> petition.put("channel", "PHONE")),
                row(400, "validation", "/attitude", petition -> petition.put("about", "REGULATION")),
                row(400, "validation", "/content", petition -> petition.put("content", " ")),
                row(400, "validation", "/subject", petition -> petition.put("subject", "x".repeat(301))),
                row(400, "validation", "/agency", petition -> without(petition, "agency")),
                row(400, "validation", "/about", petition -> without(petition, "about")),
                row(400, "validation", "/state", petition -> petition.put("state", "ANSWERED")),
                row(400, "validation", "/petitioner/name", petition -> {
                    ((ObjectNode) petition.get("petitioner")).put("name", "");
                    return petition;
                }),
                row(400, "validation", "/petitioner", petition -> {
                    ((ObjectNode) petition.get("petitioner")).remove("phone");
                    return petition;
                }),
                row(422, "agency-not-in-force", "/agency", petition -> petition.put("agency", "H90.30")),
                row(422, "unknown-procedure", "/procedure", petition -> petition.put("procedure", "9.999999")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aPetitionThatCannotBeTakenIn(int status, String code, String pointer, UnaryOperator<ObjectNode> change) {
        // Given
        ObjectNode petition = change.apply(Petitions.petition(COMMUNE));

        // When
        Answer answer = Petitions.handIn(petition, UUID.randomUUID().toString(), Petitions.newAddress());

        // Then
        assertProblem(answer, status, code).at(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "OVERDUE,,,/type",
        "RECEIVED,,,/type",
        "REFUSED,,,/text",
        "TRANSFERRED,Lý do,,/agency",
        "ANSWERED,Trả lời,H90.11,/agency",
        "PUBLISHED,Trả lời,,/question",
    })
    void anActionThatLacksOrMixes(String type, String text, String agency, String pointer) {
        // Given
        String code = Petitions.handedIn(COMMUNE).get("code").asText();

        // When
        Answer answer = text == null
                ? Petitions.act(Role.HEAD, COMMUNE, code, "type", type)
                : Petitions.act(Role.HEAD, COMMUNE, code, "type", type, "text", text, "agency", agency);

        // Then
        assertProblem(answer, 400, "validation").at(pointer);
        assertThat(Petitions.get(Petitions.PATH + "/" + code, Role.HEAD, COMMUNE)
                        .json()
                        .get("sequence")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void withoutAKeyNothingIsTakenInTwice() {
        // When
        Answer answer = Wire.send(
                        "POST", Petitions.PATH, Petitions.petition(COMMUNE).toString())
                .header("X-Forwarded-For", Petitions.newAddress())
                .answer();

        // Then
        assertProblem(answer, 400, "idempotency-key-missing");
    }

    @Test
    void aForgedTokenIsNotTakenForNone() {
        // When
        Answer answer = Province.post(Petitions.PATH, "abc.def.ghi", Petitions.petition(COMMUNE));

        // Then
        assertProblem(answer, 401, "unauthenticated");
    }

    @Test
    void oneAddressHandsInOnlySoMany() {
        // Given
        String address = Petitions.newAddress();
        ObjectNode incomplete = without(Petitions.petition(COMMUNE), "agency");
        Answer answer = null;

        // When
        for (int i = 0; i < 21; i++) {
            answer = Petitions.handIn(incomplete, UUID.randomUUID().toString(), address);
        }

        // Then
        assertProblem(answer, 429, "too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    @Test
    void aNeighbourSeesAndDoesNothing() {
        // Given
        String path =
                Petitions.PATH + "/" + Petitions.handedIn(COMMUNE).get("code").asText();

        // When
        Answer read = Petitions.get(path, Role.HEAD, NEIGHBOUR);
        Answer history = Petitions.get(path + "/events", Role.HEAD, NEIGHBOUR);
        Answer listed = Petitions.get(Petitions.PATH + "?agency=" + COMMUNE, Role.HEAD, NEIGHBOUR);
        Answer acted =
                Petitions.act(Role.HEAD, NEIGHBOUR, path.substring(Petitions.PATH.length() + 1), "type", "CLASSIFIED");

        // Then
        assertProblem(read, 404, "not-found");
        assertProblem(history, 404, "not-found");
        assertProblem(listed, 403, "forbidden");
        assertProblem(acted, 404, "not-found");
    }

    @Test
    void clearNamesNeedAPurpose() {
        // Given
        String path =
                Petitions.PATH + "/" + Petitions.handedIn(COMMUNE).get("code").asText();

        // When
        Answer masked = Petitions.get(path, Role.OFFICER, COMMUNE);
        Answer withoutPurpose = Petitions.get(path + "?unmask=true", Role.OFFICER, COMMUNE);
        Answer clear = Petitions.get(path + "?unmask=true&purpose=tra-loi", Role.OFFICER, COMMUNE);

        // Then
        assertThat(masked.body()).doesNotContain(Petitions.NAME, "0987654321");
        assertProblem(withoutPurpose, 400, "validation").at("/query/purpose");
        assertThat(clear.body()).contains(Petitions.NAME, "0987654321");
    }

    @Test
    void listsRefuseWhatTheyDoNotKnow() {
        assertProblem(Petitions.get(Petitions.PATH + "?state=LOST", Role.HEAD, COMMUNE), 400, "validation")
                .at("/query/state");
        assertProblem(Petitions.get(Petitions.PATH + "?sort=id", Role.HEAD, COMMUNE), 400, "validation")
                .at("/query/sort");
        assertProblem(Petitions.get(Petitions.PATH + "?cursor=abc", Role.HEAD, COMMUNE), 400, "validation")
                .at("/query/cursor");
        assertProblem(Wire.get("/api/v1/published-petitions?limit=1000000").answer(), 400, "validation")
                .at("/query/limit");
    }

    @Test
    void noneButStaffWhoReceiveRecordOnBehalf() {
        // When
        Answer answer =
                Province.post(Petitions.PATH, Province.token(Role.REPORTER, COMMUNE), Petitions.petition(COMMUNE));

        // Then
        assertProblem(answer, 403, "forbidden");
    }

    private static Arguments row(int status, String code, String pointer, UnaryOperator<ObjectNode> change) {
        return Arguments.of(status, code, pointer, change);
    }

    private static ObjectNode without(ObjectNode object, String field) {
        object.remove(field);
        return object;
    }
}
