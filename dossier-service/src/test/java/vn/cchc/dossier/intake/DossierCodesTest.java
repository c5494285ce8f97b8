package vn.cchc.dossier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DossierCodesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final String SLOW = "H90.41";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-02T02:00:00Z"), ZoneOffset.UTC);

    @Test
    void numbersFollowEachOtherAndNoneIsLeftOut() {
        // Given
        DossierCodes codes = new DossierCodes(new Counter(), clock);

        // When
        List<Integer> numbers = IntStream.range(0, 100)
                .mapToObj(any -> codes.next("H90.42", MONDAY).number())
                .toList();

        // Then
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void whoWaitsForTheDatabaseKeepsNoOtherAgencyWaiting() throws Exception {
        // Given: one agency's look at the database takes for ever, and hundreds of others share its map
        Counter counter = new Counter();
        DossierCodes codes = new DossierCodes(counter, clock);
        CompletableFuture<DossierCode> slow = CompletableFuture.supplyAsync(() -> codes.next(SLOW, MONDAY));
        counter.asked.await();

        // When
        CompletableFuture<Long> others = CompletableFuture.supplyAsync(() -> IntStream.range(0, 500)
                .mapToObj(agency -> codes.next("H91." + agency, MONDAY))
                .distinct()
                .count());

        // Then
        assertThat(others.get(60, TimeUnit.SECONDS)).isEqualTo(500);
        assertThat(slow).isNotDone();
        counter.answered.countDown();
        assertThat(slow.get(60, TimeUnit.SECONDS)).isEqualTo(new DossierCode(SLOW, MONDAY, 1));
    }

    /** Counts in memory; the first look for one agency takes until it is let go on. */
    private static final class Counter extends CodeCounter {
        private final Map<String, Integer> last = new ConcurrentHashMap<>();
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch answered = new CountDownLatch(1);

        Counter() {
            super(null);
        }

        @Override
        DossierCode advance(String agency, LocalDate day, int by) {
            if (agency.equals(SLOW)) {
                asked.countDown();
                awaitAnswer();
            }
            return new DossierCode(agency, day, last.merge(agency, by, Integer::sum));
        }

        private void awaitAnswer() {
            try {
                answered.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
