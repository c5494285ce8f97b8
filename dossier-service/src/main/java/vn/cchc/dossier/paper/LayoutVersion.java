package vn.cchc.dossier.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the page of a form: what it looks like from a day on, by which text, and who put it why.
 *
 * @param version counts those that were put; 0 is the template delivered with the service
 * @param effectiveFrom for dossiers received, and answers given, from this day on
 * @param recordedAt absent where nobody put it
 * @param withdrawn absent unless it was taken back before its day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LayoutVersion(
        int version,
        LocalDate effectiveFrom,
        State state,
        String legalBasis,
        String reason,
        Instant recordedAt,
        String recordedBy,
        Withdrawal withdrawn) {

    /** How a version stands within its set today. */
    @Schema(name = "LayoutState")
    enum State {
        /** From a day to come. */
        COMING,
        /** The last that has begun. */
        IN_FORCE,
        /** Another has begun since; what is of its days is still printed on it. */
        REPLACED,
        /** Was never in force. */
        WITHDRAWN
    }

    /** That it was taken back, by whom and why. */
    record Withdrawal(Instant at, String by, String reason) {}

    private static final String WITH_THE_SERVICE = "Bố cục kèm theo phần mềm";

    static LayoutVersion delivered(SetOfForms set, State state) {
        return new LayoutVersion(
                Layout.DELIVERED, set.effectiveFrom(), state, set.legalBasis(), WITH_THE_SERVICE, null, null, null);
    }

    LayoutVersion as(State other) {
        return new LayoutVersion(version, effectiveFrom, other, legalBasis, reason, recordedAt, recordedBy, withdrawn);
    }
}
