package vn.cchc.plan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.scoring.Scoring.key;
import static vn.cchc.plan.scoring.Scoring.put;
import static vn.cchc.plan.scoring.Scoring.selfScore;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.ClosedUnit;
import vn.cchc.plan.succession.OwedSuccessionSweep;

/** A commune that is closed before its scores of the year are final. */
@QuarkusTest
class ScorecardSuccessionServiceTest {

    private static final String CARDS = "/api/v1/scorecards/";
    private static final String NEVER = """
            {"selfScore": "2099-01-10", "appraisal": "2099-12-25", "explanation": "2099-12-31", "decision": "2099-12-31"}""";

    @Inject
    OwedSuccessionSweep sweep;

    private ClosedUnit unit;
    private String set;
    private String card;

    @BeforeEach
    void open() {
        unit = new ClosedUnit();
        set = Scoring.inForce("S-" + key(), 2031, NEVER);
        card = Scoring.open(set, unit.code());
    }

    @Test
    void theSuccessorScoresBesideItsOwnCardAndTheResultStaysTheUnits() {
        // Given
        String own = Scoring.open(set, IA_RING);
        put(card, Role.REPORTER, IA_RING, "self-score", selfScore(18, 20, "2")).statusCode(404);
        unit.closes(IA_RING);
        // When
        sweep.sweep();
        sweep.sweep();
        // Then
        Scoring.finish(card, IA_RING, selfScore(18, 20, "2"), 80);
        as(Role.HEAD, IA_RING)
                .get(CARDS + card)
                .then()
                .statusCode(200)
                .body("agency", equalTo(unit.code()))
                .body("answeredBy", equalTo(IA_RING))
                .body("step", equalTo("FINAL"));
        as(Role.REPORTER, IA_RING)
                .get("/api/v1/scorecards?set=" + set)
                .then()
                .body("items.find { it.id == '" + own + "' }.answeredBy", nullValue())
                .body("items.find { it.id == '" + card + "' }.answeredBy", equalTo(IA_RING));
        as(Role.PLAN_MANAGER, CODE)
                .get(CARDS + card + "/history")
                .then()
                .body("items.findAll { it.action == 'HAND_ON' }.agency", contains(CODE));
        as(Role.REPORTER, CHU_PAH).get(CARDS + card).then().statusCode(404);
    }

    @Test
    void ofSeveralItIsAskedWhoAnswers() {
        // Given
        unit.closes(IA_RING, CHU_PAH);
        sweep.sweep();
        assertThat(unit.asked(CODE, card)).isEqualTo(List.of(IA_RING, CHU_PAH));
        // When
        unit.decide(CODE, "SCORECARD", card, IA_RING, CHU_PAH).statusCode(422);
        unit.decide(CODE, "SCORECARD", card, CHU_PAH).statusCode(204);
        // Then
        as(Role.REPORTER, IA_RING).get(CARDS + card).then().statusCode(404);
        put(card, Role.REPORTER, CHU_PAH, "self-score", selfScore(18, 20, "2")).statusCode(200);
    }

    @Test
    void aFinalResultIsNotAskedAbout() {
        // Given
        Scoring.finish(card, unit.code(), selfScore(18, 20, "2"), 80);
        unit.closes();
        // When
        sweep.sweep();
        // Then
        assertThat(unit.asked(CODE, card)).isNull();
    }
}
