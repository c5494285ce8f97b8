package vn.cchc.report.projecting.domain;

import java.time.Instant;

/**
 * The state a dossier has after an event, as its owner tells it; only what the reports read.
 *
 * @param step the step of the published process it is in, where there is one; events taken in before it was kept have none
 */
public record DossierAfter(
        String state,
        DossierClock clock,
        Instant receivedAt,
        Instant originalDueAt,
        Instant dueAt,
        Instant endedAt,
        String holder,
        String officer,
        boolean missedDeadline,
        boolean missedBeforeReschedule,
        boolean apology,
        String outcome,
        String finance,
        String step) {}
