package vn.cchc.report.projecting.domain;

import java.time.Instant;

/**
 * What a report must know of a dossier while a state holds.
 *
 * @param missedDueAt the appointment that had passed before a new one was made; whoever has one stays late
 * @param step the step of the published process it is in, where there is one
 * @param faultAgency the agency at fault for the deadline missed last, absent when none is missed
 * @param faultStep the step past its own time when that deadline was missed, where the process is published
 * @param lateness why it is late, as it was stated last; absent where nobody said
 * @param tally what has added up until then
 */
public record DossierState(
        String state,
        DossierClock clock,
        Instant receivedAt,
        Instant dueAt,
        Instant missedDueAt,
        Instant endedAt,
        String holder,
        String officer,
        String step,
        String faultAgency,
        String faultStep,
        boolean apology,
        StatedCause lateness,
        DossierTally tally) {

    /** Read back it must equal what was folded. */
    public DossierState {
        receivedAt = Timeline.kept(receivedAt);
        dueAt = Timeline.kept(dueAt);
        missedDueAt = Timeline.kept(missedDueAt);
        endedAt = Timeline.kept(endedAt);
    }
}
