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
    }

    private final CodeCounter counter;
    private final Clock clock;
    private final ConcurrentMap<Day, Stock> stocks = new ConcurrentHashMap<>();

    DossierCodes(CodeCounter counter, Clock clock) {
        this.counter = counter;
        this.clock = clock;
    }

    DossierCode next(String agency, LocalDate day) {
        Stock stock = stocks.compute(
                new Day(agency, day),
                (key, known) -> known == null || known.isEmpty() ? taken(key, known) : used(known));
        return new DossierCode(agency, day, stock.next() - 1);
    }

    private static Stock used(Stock stock) {
        return new Stock(stock.next() + 1, stock.last(), stock.size(), stock.at());
    }

    private Stock taken(Day day, Stock before) {
        Instant now = clock.instant();
        boolean busy = before != null && now.isBefore(before.at().plus(BUSY));
        int size = busy ? Math.min(before.size() * 2, MOST_AT_ONCE) : 1;
        int last = counter.advance(day.agency(), day.day(), size).number();
        return used(new Stock(last - size + 1, last, size, now));
    }

    /** Numbers of days gone by are of no use to anybody. */
    @Scheduled(identity = "codes-of-other-days", every = "1h", delayed = "1h")
    void forgetDaysGoneBy() {
        LocalDate today = BusinessDays.of(clock.instant());
        stocks.keySet().removeIf(key -> key.day().isBefore(today));
    }
}
