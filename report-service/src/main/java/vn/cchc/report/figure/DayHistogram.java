package vn.cchc.report.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many dossiers took how many whole working days. Histograms of different dossiers are put together without any loss, so
 * that a percentile is that of a recount of all of them.
 *
 * @param dossiers by working days
 * @param untimed those whose time nobody knows: of a year without a calendar
 */
public record DayHistogram(SortedMap<Integer, Long> dossiers, long untimed) {

    /** As the sums have those without a time. */
    private static final int UNTIMED = -1;

    private static final int HUNDRED = 100;

    public DayHistogram {
        dossiers = Collections.unmodifiableSortedMap(new TreeMap<>(dossiers));
    }

    /** Of arrays of the same length, as the database has them. */
    static DayHistogram of(Integer[] days, Long[] dossiers) {
        var byDays = new TreeMap<Integer, Long>();
        for (int i = 0; i < days.length; i++) {
            byDays.merge(days[i], dossiers[i], Long::sum);
        }
        var untimed = byDays.remove(UNTIMED);
        return new DayHistogram(byDays, untimed == null ? 0 : untimed);
    }

    /** All of them put together. */
    public static DayHistogram of(Collection<DayHistogram> parts) {
        var together = new TreeMap<Integer, Long>();
        parts.forEach(part -> part.dossiers.forEach((days, count) -> together.merge(days, count, Long::sum)));
        return new DayHistogram(
                together, parts.stream().mapToLong(DayHistogram::untimed).sum());
    }

    public long timed() {
        return dossiers.values().stream().mapToLong(Long::longValue).sum();
    }

    public long all() {
        return timed() + untimed;
    }

    /** The fewest days that so many percent of the timed ones did not exceed; none where none is timed. */
    public OptionalInt percentile(int percent) {
        long wanted = (timed() * percent + HUNDRED - 1) / HUNDRED;
        long counted = 0;
        for (var bin : dossiers.entrySet()) {
            counted += bin.getValue();
            if (counted >= wanted) {
                return OptionalInt.of(bin.getKey());
            }
        }
        return OptionalInt.empty();
    }
}
