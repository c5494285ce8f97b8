package vn.cchc.report.projecting.domain;

/** Planned content, what the province assigned, or a remediation; only planned content measures a plan's progress. */
public enum TaskOrigin {
    PLAN,
    PROVINCE,
    REMEDIATION
}
