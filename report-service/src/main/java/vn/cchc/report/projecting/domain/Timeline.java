package vn.cchc.report.projecting.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Adjoining intervals, the last one open, so that any instant after the first falls into exactly one.
 *
 * <p>A state recorded later wins over what was recorded before it, from the instant it happened on: a completion entered
 * on Monday for Friday afternoon takes the weekend's overdue mark away again.
 */
final class Timeline<S> {

    private record Start<S>(Instant at, S state) {}

    private final List<Start<S>> starts = new ArrayList<>();

    /** States are added in the order of their sequence numbers, not of their instants; microseconds, as they are kept. */
    void add(Instant since, S state) {
        var at = kept(since);
        while (!starts.isEmpty() && !last().at().isBefore(at)) {
            starts.remove(starts.size() - 1);
        }
        if (starts.isEmpty() || !last().state().equals(state)) {
            starts.add(new Start<>(at, state));
        }
    }

    /** An instant as the database keeps it. */
    static Instant kept(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }

    List<Interval<S>> intervals() {
        var intervals = new ArrayList<Interval<S>>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1).at() : Interval.OPEN;
            intervals.add(new Interval<>(starts.get(i).at(), end, starts.get(i).state()));
        }
        return List.copyOf(intervals);
    }

    private Start<S> last() {
        return starts.get(starts.size() - 1);
    }
}
