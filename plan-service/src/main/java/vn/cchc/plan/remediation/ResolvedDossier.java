package vn.cchc.plan.remediation;

import java.time.Instant;
import java.util.Set;

/** What this service reads of any dossier event to know whether the dossier was resolved, and whether by its appointment. */
record ResolvedDossier(String dossier, String receivingAgency, String competentAgency, After after) {

    private static final Set<String> RESULTS = Set.of("GRANTED", "REFUSED");
    private static final String NO_DOSSIER = "EXCLUDED";

    /** The state after the event. */
    record After(
            Instant endedAt, String outcome, String clock, Boolean missedDeadline, Boolean missedBeforeReschedule) {}

    /** Withdrawn, terminated and never accepted dossiers were not resolved. */
    boolean isResolved() {
        return dossier != null
                && receivingAgency != null
                && after != null
                && after.endedAt() != null
                && RESULTS.contains(after.outcome() == null ? "" : after.outcome())
                && !NO_DOSSIER.equals(after.clock());
    }

    /** A missed appointment stays missed when it was moved afterwards. */
    boolean isLate() {
        return Boolean.TRUE.equals(after.missedDeadline()) || Boolean.TRUE.equals(after.missedBeforeReschedule());
    }
}
