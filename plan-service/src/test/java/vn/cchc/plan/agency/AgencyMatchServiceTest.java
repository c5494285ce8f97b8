package vn.cchc.plan.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

@QuarkusTest
class AgencyMatchServiceTest {

    private static final String PATH = "/api/v1/agencies/match";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void saysWhoIsMeantAndHowSureItIs() {
        // When
        json(Role.PLAN_MANAGER, CODE, """
                        {"names": ["Sở Tư pháp", "Sở Tư phbp", "UBND các xã, phường", "Ban Lạ Mặt"], "on": "2026-01-14"}""")
                .post(PATH)
                .then()
                // Then
                .statusCode(200)
                .body("issuer", equalTo(CODE))
                .body("items.outcome", contains("FOUND", "LIKELY", "GROUP", "ASKED"))
                .body("items[0].codes", contains(JUSTICE))
                .body("items[1].candidates.code", hasItem(JUSTICE))
                .body("items[2].codes", hasItem("H90.41"))
                .body("items[3].codes", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"names\": []}                                       | 400 | /names",
                "{\"names\": [\" \"]}                                  | 400 | /names/0",
                "{\"names\": [\"Sở Tư pháp\"], \"issuer\": \"H90.999\"} | 422 | /issuer",
                "{\"names\": [\"Sở Tư pháp\"], \"on\": \"2026-02-30\"}  | 400 | /on"
            })
    void whatCannotBeAskedIsPointedAt(String body, int status, String pointer) {
        // When
        json(Role.PLAN_MANAGER, CODE, body)
                .post(PATH)
                .then()
                // Then
                .statusCode(status)
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void aNeighboursDocumentsAreNotAskedAbout() {
        // When
        json(Role.PLAN_MANAGER, "H90.41", "{\"names\": [\"Sở Tư pháp\"], \"issuer\": \"H90.42\"}")
                .post(PATH)
                .then()
                // Then
                .statusCode(403);
    }
}
