package vn.cchc.dossier.intake;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.problem.Problem;

class LeasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 30);

    /** What is in force where nobody says otherwise. */
    private final IntakeConfig usual = defaults();

    private static IntakeConfig defaults() {
        SmallRyeConfig config =
                new SmallRyeConfigBuilder().withMapping(IntakeConfig.class).build();
        return config.getConfigMapping(IntakeConfig.class);
    }

    @Test
    void todayAndTheDaysToComeAreLeased() {
        // When
        Runnable today = () -> Leases.requireNear(TODAY, TODAY, usual);
        Runnable overNewYear = () -> Leases.requireNear(LocalDate.of(2027, 1, 6), TODAY, usual);

        // Then
        assertThatNoException().isThrownBy(today::run);
        assertThatNoException().isThrownBy(overNewYear::run);
    }

    @Test
    void yesterdayAndNextWeekAfterAreNot() {
        // When
        Runnable yesterday = () -> Leases.requireNear(TODAY.minusDays(1), TODAY, usual);
        Runnable farAhead = () -> Leases.requireNear(TODAY.plusDays(8), TODAY, usual);

        // Then
        assertThatThrownBy(yesterday::run).isInstanceOf(Problem.class);
        assertThatThrownBy(farAhead::run).isInstanceOf(Problem.class);
    }
}
