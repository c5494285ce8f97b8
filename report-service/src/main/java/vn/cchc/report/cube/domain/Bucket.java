package vn.cchc.report.cube.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stretch of days whose sum is kept. */
public record Bucket(BucketSize size, LocalDate start) {

    /** Before anything that a one-stop has a dossier of. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The fewest that together are all days from one to another, both inclusive; none when they are the wrong way round. */
    public static List<Bucket> of(LocalDate from, LocalDate to) {
        List<Bucket> buckets = new ArrayList<>();
        for (var day = from; !day.isAfter(to); ) {
            var bucket = longest(day, to);
            buckets.add(bucket);
            day = bucket.last().plusDays(1);
        }
        return List.copyOf(buckets);
    }

    /** Those of all days there ever were up to one, inclusive. */
    public static List<Bucket> upTo(LocalDate day) {
        return of(FIRST_DAY, day);
    }

    public LocalDate last() {
        return size.last(start);
    }

    private static Bucket longest(LocalDate day, LocalDate to) {
        return Arrays.stream(BucketSize.values())
                .filter(size -> size.beginsOn(day) && !size.last(day).isAfter(to))
                .map(size -> new Bucket(size, day))
                .findFirst()
                .orElseThrow();
    }
}
