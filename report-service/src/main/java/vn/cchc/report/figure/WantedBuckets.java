package vn.cchc.report.figure;

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

    static WantedBuckets of(LocalDate from, LocalDate to) {
        return new WantedBuckets(new HashSet<>(Bucket.of(from, to)), new HashSet<>(Bucket.upTo(to)));
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
