package vn.cchc.report.projecting.domain;

/** What the deadline's clock does in a state; excluded dossiers were never accepted and stand in no report column. */
public enum DossierClock {
    RUNNING,
    PAUSED,
    ENDED,
    EXCLUDED
}
