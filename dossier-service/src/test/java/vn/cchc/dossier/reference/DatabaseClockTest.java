package vn.cchc.dossier.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    private static final Instant NINE = Instant.parse("2025-11-20T02:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicReference<Instant> database = new AtomicReference<>(NINE);
    private Duration latency = Duration.ZERO;
    private final DatabaseClock clock = new DatabaseClock(this::answer, nanos::get);

    private Instant answer() {
        nanos.addAndGet(latency.toNanos());
        return database.get();
    }

    @Test
    void goesOnFromTheDatabasesAnswerByTheMonotonicCounter() {
        // Given
        Instant first = clock.instant();
        database.set(NINE.plusSeconds(3600));

        // When
        nanos.addAndGet(Duration.ofSeconds(7).toNanos());

        // Then
        assertThat(first).isEqualTo(NINE);
        assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(7));
    }

    @Test
    void followsTheDatabaseWhenAskedAgain() {
        // Given
        clock.instant();
        database.set(NINE.plusSeconds(3600));

        // When
        clock.follow();

        // Then
        assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(3600));
    }

    @Test
    void takesHalfTheWayOffAndPassesOverSlowAnswers() {
        // Given
        latency = Duration.ofMillis(100);
        Instant first = clock.instant();
        latency = Duration.ofSeconds(5);
        database.set(NINE.minusSeconds(60));

        // When
        clock.follow();

        // Then
        assertThat(first).isEqualTo(NINE.plusMillis(50));
        assertThat(clock.instant()).isEqualTo(NINE.plusMillis(50).plusSeconds(15));
    }

    @Test
    void believesTheQuickestOfAFewAnswers() {
        // Given: the first one waits for a connection
        AtomicLong asked = new AtomicLong();
        DatabaseClock watched = new DatabaseClock(
                () -> {
                    nanos.addAndGet(Duration.ofMillis(asked.getAndIncrement() == 0 ? 200 : 2)
                            .toNanos());
                    return NINE.plusNanos(nanos.get());
                },
                nanos::get);

        // When // Then
        assertThat(watched.instant()).isEqualTo(NINE.plusNanos(nanos.get()).plusMillis(1));
    }

    @Test
    void keepsGoingWhileTheDatabaseIsAway() {
        // Given
        boolean[] away = {false};
        DatabaseClock watched = new DatabaseClock(
                () -> {
                    if (away[0]) {
                        throw new DatabaseClock.ClockUnreadException(new java.sql.SQLException("gone"));
                    }
                    return NINE;
                },
                nanos::get);
        watched.instant();
        away[0] = true;

        // When
        watched.follow();
        nanos.addAndGet(Duration.ofSeconds(30).toNanos());

        // Then
        assertThat(watched.instant()).isEqualTo(NINE.plusSeconds(30));
    }
}
