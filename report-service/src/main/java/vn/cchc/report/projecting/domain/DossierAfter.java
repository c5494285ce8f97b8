package vn.cchc.report.projecting.domain;

import java.time.Instant;

/** The state a dossier has after an event, as its owner tells it; only what the reports read. */
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
        String finance) {}
