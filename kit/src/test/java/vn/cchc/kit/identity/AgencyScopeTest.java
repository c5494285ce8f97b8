package vn.cchc.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.problem.Problem;

class AgencyScopeTest {
    private static final Map<String, String> PATHS =
            Map.of("H90", "H90", "H90.1", "H90/H90.1", "H90.10", "H90/H90.10", "H90.10.2", "H90/H90.10/H90.10.2");

    private static AgencyScope scopeOf(String agency) {
        Caller caller = new Caller("s", "n", Set.of(Role.COUNTER), agency);
        return AgencyScope.of(caller, code -> Optional.ofNullable(PATHS.get(code)));
    }

    @Test
    void coversItselfAndAllBelow() {
        assertThat(scopeOf("H90").covers("H90.10.2")).isTrue();
        assertThat(scopeOf("H90.10").covers("H90.10", "H90.10.2")).isTrue();
        assertThat(scopeOf("H90.10").covers(null, "H90.10.2")).isTrue();
    }

    @Test
    void coversNeitherNeighbourNorParentNorWhatMerelyBeginsAlike() {
        assertThat(scopeOf("H90.1").covers("H90.10")).isFalse();
        assertThat(scopeOf("H90.10").covers("H90")).isFalse();
        assertThat(scopeOf("H90.10").covers()).isFalse();
        assertThat(scopeOf("H90").covers("H90.999")).isFalse();
    }

    @Test
    void unknownAgencySeesOnlyItself() {
        assertThat(scopeOf("H90.77").covers("H90.77")).isTrue();
        assertThat(scopeOf("H90.77").covers("H90")).isFalse();
    }

    @Test
    void theTopHasNothingAboveItAndIsKnown() {
        assertThat(scopeOf("H90").isTop()).isTrue();
        assertThat(scopeOf("H90.10").isTop()).isFalse();
        assertThat(scopeOf("H91").isTop()).isFalse();
    }

    @Test
    void onlyWhatIsStrictlyBelowIsBelow() {
        assertThat(scopeOf("H90").isBelow("H90.10.2")).isTrue();
        assertThat(scopeOf("H90.10").isBelow("H90.10")).isFalse();
        assertThat(scopeOf("H90.10").isBelow("H90.1")).isFalse();
    }

    @Test
    void singleThingsAreHiddenAndListsRefused() {
        assertStatus(404, () -> scopeOf("H90.1").requireCovers("H90.10"));
        assertStatus(403, () -> scopeOf("H90.1").requireListing("H90.10"));
        assertStatus(403, () -> scopeOf("H90.1").requireListing("nothing"));
    }

    private static void assertStatus(int status, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(status));
    }
}
