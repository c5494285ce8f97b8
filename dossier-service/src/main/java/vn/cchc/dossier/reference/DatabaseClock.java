package vn.cchc.dossier.reference;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.cchc.kit.web.BusinessZone;

/**
 * The clock of the database, which all replicas share: it says what lies in the future, what is too old and on which day a
 * code is given out, whatever the clock of this machine says. It is asked every few seconds; in between the machine's
 * monotonic counter carries it on, which nobody can set. No request pays a round trip for the time.
 */
@Singleton
@Alternative
@Priority(1)
public class DatabaseClock extends Clock {

    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);

    /** An answer that took longer says too little about when it was given; the reading before it is better. */
    private static final Duration PROMPT = Duration.ofMillis(250);

    /** The quickest of a few answers says most: one may have waited for a connection or for a processor. */
    private static final int QUESTIONS = 3;

    /** What the database said when the machine's counter stood there, give or take half of what it took. */
    private record Reading(Instant at, long nanos, long took) {}

    private final Supplier<Instant> database;
    private final LongSupplier nanos;
    private volatile Reading reading;

    @Inject
    DatabaseClock(DataSource dataSource) {
        this(() -> ask(dataSource), System::nanoTime);
    }

    DatabaseClock(Supplier<Instant> database, LongSupplier nanos) {
        this.database = database;
        this.nanos = nanos;
    }

    @Override
    public Instant instant() {
        Reading known = reading;
        if (known == null) {
            measure();
            known = reading;
        }
        return known.at().plusNanos(nanos.getAsLong() - known.nanos());
    }

    /** While the database is away nothing can be recorded either; the reading before serves on. */
    @Scheduled(
            identity = "database-clock",
            every = "${cchc.clock.every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            measure();
        } catch (ClockUnreadException away) {
            LOG.warnf(
                    "The database's clock could not be read: %s",
                    away.getCause().getClass());
        }
    }

    private void measure() {
        Reading best = question();
        for (int asked = 1; asked < QUESTIONS; asked++) {
            Reading next = question();
            best = next.took() <= best.took() ? next : best;
        }
        if (reading == null || best.took() <= PROMPT.toNanos()) {
            reading = best;
        }
    }

    private Reading question() {
        long asked = nanos.getAsLong();
        Instant answer = database.get();
        long took = nanos.getAsLong() - asked;
        return new Reading(answer, asked + took / 2, took);
    }

    private static Instant ask(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException unread) {
            throw new ClockUnreadException(unread);
        }
    }

    /** The database did not say what time it is. */
    static final class ClockUnreadException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ClockUnreadException(SQLException cause) {
            super("The database's clock cannot be read", cause);
        }
    }

    @Override
    public ZoneId getZone() {
        return BusinessZone.ID;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new Elsewhere(this, zone);
    }

    /** The same moments under another zone. */
    private static final class Elsewhere extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        Elsewhere(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Elsewhere(clock, other);
        }
    }
}
