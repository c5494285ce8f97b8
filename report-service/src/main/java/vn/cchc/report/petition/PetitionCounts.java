package vn.cchc.report.petition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/**
 * Petitions of a period; received is handled and pending, by construction.
 *
 * @param lateOrReopened handled late, past their day, or opened again: each counted once; no figure of the form
 */
public record PetitionCounts(
        @Schema(description = "Received in the period and carried over")
        long total,

        @Schema(description = "Of these, about conduct and handling")
        long aboutBehaviour,

        @Schema(description = "Of these, about rules") long aboutRegulation,

        @Schema(description = "Carried over from before the period")
        long carriedOver,

        @Schema(description = "Received in the period") long fresh,

        @Schema(description = "Answered, refused or sent back in the period")
        long handled,

        @Schema(description = "Of these, by their day") long handledOnTime,
        @Schema(description = "Not handled yet") long pending,

        @Schema(description = "Of these, past the moment at which the answer was due")
        long overdue,

        @Schema(description = "Answers made public") long published,
        @Schema(description = "Opened again at least once") long reopened,

        @JsonIgnore @Schema(hidden = true) long lateOrReopened) {

    public PetitionCounts {
        if (total != aboutBehaviour + aboutRegulation || total != carriedOver + fresh || total != handled + pending) {
            throw new IllegalStateException("Petitions don't add up");
        }
    }

    public static final PetitionCounts NONE = new PetitionCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    PetitionCounts plus(PetitionCounts other) {
        return new PetitionCounts(
                total + other.total,
                aboutBehaviour + other.aboutBehaviour,
                aboutRegulation + other.aboutRegulation,
                carriedOver + other.carriedOver,
                fresh + other.fresh,
                handled + other.handled,
                handledOnTime + other.handledOnTime,
                pending + other.pending,
                overdue + other.overdue,
                published + other.published,
                reopened + other.reopened,
                lateOrReopened + other.lateOrReopened);
    }

    /** What was due: handled, or past its day without an answer. */
    public long due() {
        return handled + overdue;
    }

    /** Handled by its day, of what was due (Quyết định 766/QĐ-TTg, 5.2). */
    Share onTime() {
        return Share.of(handledOnTime, due());
    }
}
