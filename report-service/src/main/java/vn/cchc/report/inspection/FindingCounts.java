package vn.cchc.report.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How findings stood; each is in exactly one of the four states, and besides overdue or not. */
public record FindingCounts(
        @Schema(description = "All, without those withdrawn: the sum of the four states")
        long findings,

        @Schema(description = "Nothing was done about them yet")
        long detected,

        @Schema(description = "Recommended for handling") long recommended,
        @Schema(description = "Being put right") long handling,

        @Schema(description = "Put right, confirmed by their keeper")
        long done,

        @Schema(description = "Of the first three, those past their day")
        long overdue) {

    static final FindingCounts NONE = new FindingCounts(0, 0, 0, 0, 0, 0);

    public FindingCounts {
        if (findings != detected + recommended + handling + done) {
            throw new IllegalStateException("Findings don't add up");
        }
    }

    static FindingCounts of(long detected, long recommended, long handling, long done, long overdue) {
        return new FindingCounts(
                detected + recommended + handling + done, detected, recommended, handling, done, overdue);
    }

    FindingCounts plus(FindingCounts other) {
        return of(
                detected + other.detected,
                recommended + other.recommended,
                handling + other.handling,
                done + other.done,
                overdue + other.overdue);
    }

    /** "Xử lý hoặc kiến nghị xử lý": something was done about them. */
    long answered() {
        return findings - detected;
    }
}
