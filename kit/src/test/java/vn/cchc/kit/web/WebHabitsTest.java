package vn.cchc.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.problem.Problem;

class WebHabitsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-21T23:59:59.999+07:00, 2026-11-21",
        "2026-11-21T00:00:00+07:00, 2026-11-21",
        "2026-11-20T16:59:59.999Z, 2026-11-20",
        "2026-11-20T17:00:00Z, 2026-11-21"
    })
    void instantsFallOnTheirBusinessDay(String instant, LocalDate day) {
        Instant at = OffsetDateTime.parse(instant).toInstant();
        assertThat(BusinessDays.of(at)).isEqualTo(day);
        assertThat(BusinessDays.period(day, day).contains(at)).isTrue();
        assertThat(BusinessDays.period(day.plusDays(1), day.plusDays(2)).contains(at))
                .isFalse();
    }

    @Test
    void pageKnowsWhetherThereIsMore() {
        assertThat(Page.of(List.of(1, 2, 3), 2, last -> "after " + last))
                .isEqualTo(new Page<>(List.of(1, 2), "after 2"));
        assertThat(Page.of(List.of(1, 2), 2, last -> "after " + last)).isEqualTo(new Page<>(List.of(1, 2), null));
    }

    @Test
    void limitStaysInBounds() {
        assertThat(Limit.of(null)).isEqualTo(50);
        assertThat(Limit.of(200)).isEqualTo(200);
        for (int bad : new int[] {0, -1, 201, 1_000_000}) {
            assertThatThrownBy(() -> Limit.of(bad)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void likePatternsHoldNoWildcardOfTheCaller() {
        assertThat(LikePattern.containing("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"6\", \"7\"", " \"7\" "})
    void presentVersionMatches(String ifMatch) {
        assertThatCode(() -> ETags.requireMatch(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"'', 428", "'\"6\"', 412", "'W/\"7\"', 412", "'*', 412", "'7', 412"})
    void anyOtherVersionDoesNot(String ifMatch, int status) {
        assertThatThrownBy(() -> ETags.requireMatch(ifMatch, 7))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(status));
    }

    @Test
    void textIsComposedAndClean() {
        assertThat(TextRules.normalise("Nguye\u0302\u0303n \ud83d\ude00\t\n")).contains("Nguyễn \ud83d\ude00\t\n");
        for (String bad : List.of("a\u0000", "\ud800", "\udc00b", "\u202e", "\u2066", "\u2069")) {
            assertThat(TextRules.normalise(bad)).isEmpty();
        }
    }
}
