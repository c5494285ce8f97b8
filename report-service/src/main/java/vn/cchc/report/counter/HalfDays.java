package vn.cchc.report.counter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/** Half days at whose end progress was to be published; each is in exactly one of the three. */
public record HalfDays(
        @Schema(description = "The sum of the three") long owed,
        @Schema(description = "Published in time") long inTime,

        @Schema(description = "Published after their end and the grace")
        long late,

        @Schema(description = "Over, and nothing was published")
        long missed) {

    static final HalfDays NONE = of(0, 0, 0);

    public HalfDays {
        if (owed != inTime + late + missed) {
            throw new IllegalStateException("Half days don't add up");
        }
    }

    static HalfDays of(long inTime, long late, long missed) {
        return new HalfDays(inTime + late + missed, inTime, late, missed);
    }

    HalfDays plus(HalfDays other) {
        return of(inTime + other.inTime, late + other.late, missed + other.missed);
    }

    Share inTimeShare() {
        return Share.of(inTime, owed);
    }
}
