package vn.cchc.report.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.report.reading.ReportDatabase.RowReader;

/**
 * Readings of facts as of an instant that is over. What was read is kept for some minutes, and given again as long as no
 * transaction has changed anything as of that instant: each is asked about before it is used ({@code fact_change}). While
 * dossiers go on, their past stays, so that figures of past periods are read once.
 */
@ApplicationScoped
public class KeptReadings {

    /** Less than changes are kept for. */
    static final Duration LONGEST_KEPT = Duration.ofMinutes(15);

    /** A row takes about a kilobyte. */
    private static final long MOST_ROWS = 40_000;

    /** What is asked as of now is never asked again. */
    private static final Duration OVER = Duration.ofMinutes(1);

    /** Before any dossier. */
    private static final Instant LONG_AGO = Instant.EPOCH;

    private record Question(String sql, List<Object> parameters) {}

    /** @param snapshot of the database, taken before the rows were read */
    private record Reading(String snapshot, List<?> rows) {}

    private final ReportDatabase database;
    private final PastChanges changes;
    private final Clock clock;
    private final boolean keeping;
    private final Cache<Question, Reading> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Question question, Reading reading) -> 1 + reading.rows().size())
            .expireAfterWrite(LONGEST_KEPT)
            .build();

    /** @param keeping whether anything is kept */
    public KeptReadings(
            ReportDatabase database,
            PastChanges changes,
            Clock clock,
            @ConfigProperty(name = "cchc.reports.keep-readings", defaultValue = "true") boolean keeping) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
        this.keeping = keeping;
    }

    /**
     * As {@link ReportDatabase#list}.
     *
     * @param at the instant as of which all is read that the query reads: facts of dossiers, agencies and names, nothing else
     * @param reader the same for every use of the query
     */
    public <T> List<T> list(Instant at, String sql, RowReader<T> reader, Object... parameters) {
        return list(at, sql, parameters, () -> database.list(sql, reader, parameters));
    }

    /** The same as {@link ReportDatabase#listAsAsked}. */
    public <T> List<T> listAsAsked(Instant at, String sql, RowReader<T> reader, Object... parameters) {
        return list(at, sql, parameters, () -> database.listAsAsked(sql, reader, parameters));
    }

    @SuppressWarnings("unchecked") // of the same query, so by the same reader
    private <T> List<T> list(Instant at, String sql, Object[] parameters, Supplier<List<T>> reader) {
        if (!keeping || at.isAfter(clock.instant().minus(OVER))) {
            return reader.get();
        }
        var question = new Question(sql, comparable(parameters));
        while (true) {
            var mine = new AtomicBoolean();
            var reading = kept.get(question, asked -> {
                mine.set(true);
                return read(reader);
            });
            if (mine.get() || changes.noneForLong(at) || changes.none(at, reading.snapshot())) {
                return (List<T>) reading.rows();
            }
            kept.asMap().remove(question, reading);
        }
    }

    /**
     * The same of what is read of agencies, their names and where they stand in the tree, and of nothing else: what changes them
     * changes all that ever was, and nothing that happens to dossiers does.
     */
    public <T> List<T> ofTree(String sql, RowReader<T> reader, Object... parameters) {
        return list(LONG_AGO, sql, reader, parameters);
    }

    private static List<Object> comparable(Object... parameters) {
        return Arrays.stream(parameters)
                .map(one -> one instanceof Object[] array ? Arrays.asList(array) : one)
                .toList();
    }

    private <T> Reading read(Supplier<List<T>> reader) {
        var snapshot = changes.snapshot();
        return new Reading(snapshot, List.copyOf(reader.get()));
    }
}
