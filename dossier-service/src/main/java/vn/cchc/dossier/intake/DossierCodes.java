package vn.cchc.dossier.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.cchc.kit.web.BusinessDays;

/**
 * Gives out codes. At a counter that is not busy each number is taken from the database when it is needed, and none is left
 * over; where many are needed in a second, some are taken at once and kept here. No two replicas ever have the same, because
 * all of them come from the one counter of the agency's day.
 */
@ApplicationScoped
class DossierCodes {

    private static final int MOST_AT_ONCE = 32;
    private static final Duration BUSY = Duration.ofSeconds(1);

    /** Whose numbers, of which day. */
    private record Day(String agency, LocalDate day) {}

    /**
     * Numbers in hand.
     *
     * @param at when they were taken, and how many
     */
    private record Stock(int next, int last, int size, Instant at) {
        boolean isEmpty() {
            return next > last;
        }

        Stock withoutFirst() {
            return new Stock(next + 1, last, size, at);
        }
    }

    private final CodeCounter counter;
    private final Clock clock;
    private final ConcurrentMap<Day, Shelf> shelves = new ConcurrentHashMap<>();

    DossierCodes(CodeCounter counter, Clock clock) {
        this.counter = counter;
        this.clock = clock;
    }

    DossierCode next(String agency, LocalDate day) {
        return shelves.computeIfAbsent(new Day(agency, day), Shelf::new).next();
    }

    /** Where an agency's numbers of a day lie. Who fetches some from the database keeps only those waiting who want one too. */
    private final class Shelf {
        private final Day day;
        private Stock stock;

        Shelf(Day day) {
            this.day = day;
        }

        synchronized DossierCode next() {
            if (stock == null || stock.isEmpty()) {
                stock = taken();
            }
            int number = stock.next();
            stock = stock.withoutFirst();
            return new DossierCode(day.agency(), day.day(), number);
        }

        private Stock taken() {
            Instant now = clock.instant();
            boolean busy = stock != null && now.isBefore(stock.at().plus(BUSY));
            int size = busy ? Math.min(stock.size() * 2, MOST_AT_ONCE) : 1;
            int last = counter.advance(day.agency(), day.day(), size).number();
            return new Stock(last - size + 1, last, size, now);
        }
    }

    /** Numbers of days gone by are of no use to anybody. */
    @Scheduled(identity = "codes-of-other-days", every = "1h", delayed = "1h")
    void forgetDaysGoneBy() {
        LocalDate today = BusinessDays.of(clock.instant());
        shelves.keySet().removeIf(key -> key.day().isBefore(today));
    }
}
