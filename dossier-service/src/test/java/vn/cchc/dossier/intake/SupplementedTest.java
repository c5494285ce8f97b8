package vn.cchc.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.intake.IntakeRequest.Handed;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Violation;

class SupplementedTest {

    private static final List<Component> PUBLISHED = List.of(
            new Component("TK", "Tờ khai", 1, 0, true, true, null),
            new Component("BS", "Bản sao", 0, 2, false, true, null),
            new Component("TC", "Tùy chọn", 0, 1, false, false, null));

    @Test
    void lessThanPublishedIsEnough() {
        // When
        List<Violation> violations = check(Set.of(), new Handed("TK", 0, 0, true), new Handed("BS", 0, 1, false));

        // Then
        assertThat(violations).isEmpty();
    }

    @Test
    void nothingElseNothingMoreAndNothingTwice() {
        // When
        List<Violation> violations = check(
                Set.of(),
                new Handed("TK", 2, 1, false),
                new Handed("XX", 1, 0, false),
                new Handed("BS", 0, 3, false),
                new Handed("BS", 0, 1, false));

        // Then
        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactly(
                        "/data/components/0/originals",
                        "/data/components/0/copies",
                        "/data/components/1/code",
                        "/data/components/2/copies",
                        "/data/components/3/code");
    }

    @Test
    void somethingMustBeThereInAPublishedForm() {
        // When
        List<Violation> violations =
                check(Set.of(), new Handed("TK", null, null, null), new Handed("BS", null, null, true));

        // Then
        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactly("/data/components/0", "/data/components/1");
    }

    @Test
    void onlyWhatWasAskedFor() {
        // Given
        List<Handed> came = List.of(new Handed("TK", 1, 0, false), new Handed("TC", 0, 1, false));

        // When
        List<Violation> violations = check(Set.of("TK"), came.toArray(Handed[]::new));

        // Then
        assertThat(violations).extracting(Violation::pointer).containsExactly("/data/components/1/code");
        assertThatThrownBy(() -> Supplemented.require(came, PUBLISHED, Set.of("TK"), "/data/components"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("supplement-not-as-asked"));
    }

    private static List<Violation> check(Set<String> asked, Handed... came) {
        return Supplemented.check(List.of(came), PUBLISHED, asked, "/data/components");
    }
}
