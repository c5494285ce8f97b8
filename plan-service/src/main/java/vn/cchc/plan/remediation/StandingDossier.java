package vn.cchc.plan.remediation;

/** What this service reads of any dossier event: whether, as far as is known now, a deadline was missed. */
record StandingDossier(String dossier, After after) {

    /** The state after the event. */
    record After(Boolean missedDeadline) {}

    /** False also where the event doesn't say. */
    boolean showsNoMiss() {
        return dossier != null && after != null && Boolean.FALSE.equals(after.missedDeadline());
    }
}
