package vn.cchc.report.reading;

import io.quarkus.arc.Arc;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What has changed of the past, as the database notes it ({@code fact_change}). */
@ApplicationScoped
public class PastChanges {

    /** As long as readings are kept, and longer than any takes; changes are kept for a day. */
    private static final Duration OLDER_THAN_READINGS = KeptReadings.LONGEST_KEPT.plusMinutes(5);

    private static final Duration TOO_OLD = Duration.ofHours(12);

    private static final String SNAPSHOT = "select pg_current_snapshot()::text as snapshot";
    private static final String NONE = """
            select not exists (
                select from fact_change
                where earliest <= ? and not pg_visible_in_snapshot(transaction, ?::pg_snapshot)) as none
            """;
    private static final String FORGET = "select forget_fact_changes() as forgotten";

    private record Taken(String snapshot, Instant at) {}

    private final ReportDatabase database;
    private final CheckedReadings checked;
    private final Clock clock;
    private final List<Taken> taken = new ArrayList<>();

    /** @param checked of the request at hand */
    PastChanges(ReportDatabase database, CheckedReadings checked, Clock clock) {
        this.database = database;
        this.checked = checked;
        this.clock = clock;
    }

    /** What can be seen of the database, taken before a reading of it. */
    String snapshot() {
        synchronized (taken) {
            if (taken.isEmpty()) {
                taken.add(new Taken(visible(), clock.instant()));
            }
        }
        return visible();
    }

    private String visible() {
        return database.list(SNAPSHOT, row -> row.getString("snapshot")).get(0);
    }

    /** Whether nothing has changed as of that instant since the snapshot. */
    boolean none(Instant at, String snapshot) {
        return database.list(NONE, row -> row.getBoolean("none"), at, snapshot).get(0);
    }

    /**
     * Whether nothing has changed as of that instant since before anything was read that is kept. Asked for once in a request, of
     * its latest instant if that comes first: reports read many figures of one past.
     */
    boolean noneForLong(Instant at) {
        if (!Arc.container().requestContext().isActive() || checked.changed()) {
            return false;
        }
        if (!checked.stand(at)) {
            var before = beforeReadings();
            checked.found(at, before != null && none(at, before));
        }
        return checked.stand(at);
    }

    /** The newest that is older than every reading, or the first there ever was. */
    private String beforeReadings() {
        var now = clock.instant();
        synchronized (taken) {
            while (taken.size() > 1 && taken.get(1).at().isBefore(now.minus(OLDER_THAN_READINGS))) {
                taken.remove(0);
            }
            return taken.isEmpty() || taken.get(0).at().isBefore(now.minus(TOO_OLD))
                    ? null
                    : taken.get(0).snapshot();
        }
    }

    @Scheduled(every = "10m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        database.list(FORGET, row -> row.getLong("forgotten"));
        synchronized (taken) {
            taken.add(new Taken(visible(), clock.instant()));
        }
    }
}
