package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays the table of wordings in forms.tsv. */
class DeadlineFormsTest {

    static List<Wording> forms() {
        return Wording.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsEveryForm(Wording wording) {
        // When
        var shown = wording.shown();

        // Then
        assertThat(shown).isEqualTo(wording.expected());
        assertThat(wording.read())
                .allSatisfy(milestone -> assertThat(milestone.basis()).isNotBlank());
    }

    @Test
    void coversEveryKind() {
        // Given
        var table = forms().stream().map(Wording::expected).toList().toString();

        // When
        var kinds = Stream.of(Kind.values()).filter(kind -> !table.contains(kind + "|"));

        // Then
        assertThat(kinds).isEmpty();
        assertThat(forms()).hasSizeGreaterThan(380);
    }
}
