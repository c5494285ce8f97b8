package vn.cchc.plan.remediation;

import java.time.Instant;

/** What this service reads of {@code vn.cchc.dossier.overdue.v1}. */
record OverdueDossier(String dossier, Detail detail) {

    /** The deadline that was missed, and by whom. */
    record Detail(String faultAgency, Instant missedDueAt, Instant detectedAt) {}

    boolean isComplete() {
        return dossier != null
                && detail != null
                && detail.faultAgency() != null
                && !detail.faultAgency().isBlank()
                && detail.missedDueAt() != null;
    }
}
