package vn.cchc.plan.remediation;

import java.time.Instant;

/** What this service reads of an event that ends a dossier. */
record EndedDossier(String dossier, Instant occurredAt) {}
