package vn.cchc.plan.scoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

@QuarkusTest
class GivenServiceTest {

    private static final String RESULTS = "/api/v1/index-results";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static ValidatableResponse put(Role role, String agency, String path, String more) {
        return json(role, agency, "{\"document\": \"345/QĐ-UBND\"" + more + "}")
                .put(RESULTS + path)
                .then();
    }

    /** "Giảm 6 bậc so với năm 2016" was said of the rise from 11 to 5. */
    @Test
    void placesAreComputedFromBothRanks() {
        // Given
        put(Role.PLAN_MANAGER, CODE, "/PAR_INDEX/2016/H90", ", \"rank\": 11, \"ranked\": 17, \"value\": 80.11")
                .statusCode(200)
                .body("previous", nullValue())
                .body("placesGained", nullValue());
        // When
        put(Role.PLAN_MANAGER, CODE, "/PAR_INDEX/2017/H90", ", \"rank\": 5, \"ranked\": 17, \"value\": 84.61")
                .statusCode(200)
                .body("placesGained", equalTo(6))
                .body("valueGained", equalTo(4.5f));
        put(Role.PLAN_MANAGER, CODE, "/DDCI/2017/H90", ", \"rank\": 8, \"ranked\": 17")
                .statusCode(200);
        // Then
        String next = as(Role.ANALYST, CODE)
                .get(RESULTS + "?limit=2")
                .then()
                .statusCode(200)
                .body("items.index", contains("DDCI", "PAR_INDEX"))
                .extract()
                .path("next");
        as(Role.ANALYST, CODE)
                .get(RESULTS + "?limit=2&cursor=" + next)
                .then()
                .body("items.indexYear", contains(2017))
                .body("items.placesGained", contains(6));
    }

    @Test
    void aKnownResultIsReplacedByWhoSawIt() {
        // Given
        String path = "/SIPAS/2018/" + IA_RING;
        String tag = put(Role.PLAN_MANAGER, IA_RING, path, ", \"value\": 85")
                .statusCode(200)
                .extract()
                .header("ETag");
        // When // Then
        put(Role.PLAN_MANAGER, IA_RING, path, ", \"value\": 86").statusCode(428);
        json(Role.PLAN_MANAGER, IA_RING, "{\"document\": \"x\", \"value\": 86}")
                .header("If-Match", tag)
                .put(RESULTS + path)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/document"));
        json(Role.PLAN_MANAGER, CODE, "{\"document\": \"x\", \"value\": 86}")
                .header("If-Match", tag)
                .put(RESULTS + path)
                .then()
                .statusCode(200)
                .body("result.value", equalTo(86));
    }

    @Test
    void whatCannotBeIsNamedAndTheNeighbourRefused() {
        String path = "/PAPI/2018/" + IA_RING;
        put(Role.PLAN_MANAGER, IA_RING, path, "").statusCode(400).body("violations.pointer", contains("/value"));
        put(Role.PLAN_MANAGER, IA_RING, path, ", \"rank\": 18, \"ranked\": 17")
                .statusCode(400)
                .body("violations.pointer", contains("/rank"));
        put(Role.PLAN_MANAGER, CHU_PAH, path, ", \"value\": 1").statusCode(404);
        put(Role.REPORTER, IA_RING, path, ", \"value\": 1").statusCode(403);
        as(Role.ANALYST, CHU_PAH).get(RESULTS + path).then().statusCode(404);
        as(Role.ANALYST, CHU_PAH).get(RESULTS + "?agency=" + IA_RING).then().statusCode(403);
        as(Role.ANALYST, IA_RING).get(RESULTS + path).then().statusCode(404);
    }
}
