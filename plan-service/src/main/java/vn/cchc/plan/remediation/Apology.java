package vn.cchc.plan.remediation;

import java.time.Instant;

/** What this service reads of an event with which an agency apologises: with a new appointment, or with nothing but words. */
record Apology(String dossier, Instant occurredAt, Detail detail) {

    private static final String FOR_A_MISTAKE = "ERROR";

    /** @param kind absent where the apology sets a new appointment */
    record Detail(String kind) {}

    /** An apology for a mistake pays off no lateness. */
    boolean isForLateness() {
        return dossier != null && occurredAt != null && (detail == null || !FOR_A_MISTAKE.equals(detail.kind()));
    }
}
