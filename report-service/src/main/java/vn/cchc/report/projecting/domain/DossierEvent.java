package vn.cchc.report.projecting.domain;

import java.time.Instant;

/** One event of a dossier as it is kept in the log; previous due and fault agency only where the event tells them. */
public record DossierEvent(
        String dossier,
        long sequence,
        DossierEventType type,
        Instant occurredAt,
        DossierIdentity identity,
        DossierAfter after,
        Instant previousDueAt,
        String faultAgency,
        DossierTold told) {

    /** Events taken in before it was kept told nothing. */
    public DossierEvent {
        told = told == null ? DossierTold.NOTHING : told;
    }
}
