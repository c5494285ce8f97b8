package vn.cchc.report.discipline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reports with a due day in the period; each is in exactly one of the four. */
public record ReportsOwed(
        @Schema(description = "With a due day, and not exempt: the sum of the four")
        long due,

        @Schema(description = "Handed in by their day") long onTime,
        @Schema(description = "Handed in after their day") long late,

        @Schema(description = "Not handed in, their day is over: at the end of a period the last day, too")
        long missing,

        @Schema(description = "Not handed in, their day has not passed")
        long pending) {

    static final ReportsOwed NONE = of(0, 0, 0, 0);

    public ReportsOwed {
        if (due != onTime + late + missing + pending) {
            throw new IllegalStateException("Reports owed don't add up");
        }
    }

    static ReportsOwed of(long onTime, long late, long missing, long pending) {
        return new ReportsOwed(onTime + late + missing + pending, onTime, late, missing, pending);
    }

    ReportsOwed plus(ReportsOwed other) {
        return of(onTime + other.onTime, late + other.late, missing + other.missing, pending + other.pending);
    }

    /** Those that can be judged. */
    long judged() {
        return due - pending;
    }
}
