package vn.cchc.report.figure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cchc.report.cube.domain.Bucket;

/**
 * The sums that make a period and what is pending at its end, each read once.
 *
 * @param flow those of its days
 * @param stock those of all days up to its last
 */
record WantedBuckets(Set<Bucket> flow, Set<Bucket> stock) {

    /** More periods than are asked for on a day. */
    private static final int MOST_KEPT = 2_000;

    private static final Cache<List<LocalDate>, List<Object>> KEPT =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    static WantedBuckets of(LocalDate from, LocalDate to) {
        return new WantedBuckets(new HashSet<>(Bucket.of(from, to)), new HashSet<>(Bucket.upTo(to)));
    }

    /** What {@link #parameters()} are of a period; they are made of more than a hundred years, and asked for again and again. */
    static List<Object> parameters(LocalDate from, LocalDate to) {
        return KEPT.get(List.of(from, to), asked -> of(from, to).parameters());
    }

    /** Sizes, starts, whether of the period, whether up to its end; as PostgreSQL writes arrays. */
    List<Object> parameters() {
        var all = Stream.concat(flow.stream(), stock.stream()).distinct().toList();
        return List.of(
                array(all, bucket -> bucket.size().code()),
                array(all, Bucket::start),
                array(all, flow::contains),
                array(all, stock::contains));
    }

    private static String array(List<Bucket> buckets, Function<Bucket, Object> value) {
        var array = new StringJoiner(",", "{", "}");
        buckets.forEach(bucket -> array.add(value.apply(bucket).toString()));
        return array.toString();
    }
}
