package vn.cchc.plan.deadline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays the table of wordings in forms.tsv. */
class DeadlineFormsTest {

    private static final int MOST_LISTED_DATES = 12;

    private static List<String> lines() {
        try (var table = DeadlineFormsTest.class.getResourceAsStream("/deadline/forms.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String[]> forms() {
        return lines().stream().map(line -> line.split("\t", -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsEveryForm(String text, String planYear, String issued, String expected) {
        // Given
        var cell = text.replace("\\n", "\n");

        // When
        var milestones =
                DeadlineReader.read(cell, Integer.parseInt(planYear), LocalDate.parse(issued), ReadingPolicy.LITERAL);

        // Then
        assertThat(milestones.stream().map(DeadlineFormsTest::shown).collect(joining(" & ")))
                .isEqualTo(expected);
        assertThat(milestones)
                .allSatisfy(milestone -> assertThat(milestone.basis()).isNotBlank());
    }

    @Test
    void coversEveryKind() {
        // Given
        var table = String.join("\n", lines());

        // When
        var kinds = Stream.of(Kind.values()).filter(kind -> !table.contains(kind + "|"));

        // Then
        assertThat(kinds).isEmpty();
        assertThat(lines()).hasSizeGreaterThan(120);
    }

    private static String shown(Milestone milestone) {
        var dates = milestone.dates().size() > MOST_LISTED_DATES
                ? String.valueOf(milestone.dates().size())
                : milestone.dates().stream()
                        .map(date -> date.toString().substring(5))
                        .collect(joining(","));
        return String.join(
                "|",
                milestone.kind().name(),
                text(milestone.from()),
                text(milestone.due()),
                dates,
                text(milestone.recurrence()),
                milestone.certainty().name(),
                milestone.what());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
