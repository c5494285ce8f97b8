package vn.cchc.report.projecting.domain;

/** Planned content, or a remediation opened by the system; only planned content measures a plan's progress. */
public enum TaskOrigin {
    PLAN,
    REMEDIATION
}
