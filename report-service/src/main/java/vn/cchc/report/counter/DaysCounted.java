package vn.cchc.report.counter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/** Days on which counters owed a count on paper; each is in exactly one of the four. */
public record DaysCounted(
        @Schema(description = "Counted or not: the sum of the four")
        long owed,

        @Schema(description = "Counted, and the same in the system")
        long matching,

        @Schema(description = "Counted, and another number in the system, which the head has explained")
        long settled,

        @Schema(description = "Counted, and another number in the system that nobody has explained")
        long differing,

        @Schema(description = "Over, and not counted") long notCounted) {

    static final DaysCounted NONE = of(0, 0, 0, 0);

    public DaysCounted {
        if (owed != matching + settled + differing + notCounted) {
            throw new IllegalStateException("Days counted don't add up");
        }
    }

    static DaysCounted of(long matching, long settled, long differing, long notCounted) {
        return new DaysCounted(matching + settled + differing + notCounted, matching, settled, differing, notCounted);
    }

    DaysCounted plus(DaysCounted other) {
        return of(
                matching + other.matching,
                settled + other.settled,
                differing + other.differing,
                notCounted + other.notCounted);
    }

    Share countedShare() {
        return Share.of(owed - notCounted, owed);
    }

    Share matchingShare() {
        return Share.of(matching, owed - notCounted);
    }
}
