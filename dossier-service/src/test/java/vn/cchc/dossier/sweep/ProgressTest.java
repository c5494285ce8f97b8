package vn.cchc.dossier.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant BEGAN = Instant.parse("2026-11-26T01:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void aCheapLookFromTheFirstEntryComesAsOftenAsConfigured() {
        // Given
        Progress cheap = new Progress(BEGAN, BEGAN, Duration.ofMillis(3));

        // When // Then
        assertThat(cheap.isWholeDue(BEGAN.plusSeconds(59), MINUTE)).isFalse();
        assertThat(cheap.isWholeDue(BEGAN.plusSeconds(60), MINUTE)).isTrue();
    }

    @Test
    void aDearOneTakesAHundredthOfTheTime() {
        // Given
        Progress dear = new Progress(BEGAN.plusSeconds(300), BEGAN, Duration.ofSeconds(6));

        // When // Then
        assertThat(dear.isWholeDue(BEGAN.plusSeconds(599), MINUTE)).isFalse();
        assertThat(dear.isWholeDue(BEGAN.plusSeconds(600), MINUTE)).isTrue();
    }
}
