package vn.cchc.plan.scoring.domain;

/** Figures the systems have themselves, which may be suggested for a criterion. */
public enum FigureKind {
    /** Completed contents of the plans of the year among those planned. */
    PLAN_COMPLETION,
    /** Contents done by their due date among those whose due date has come. */
    TASKS_ON_TIME,
    /** Reports submitted on time among those owed. */
    REPORTING_DISCIPLINE,
    /** Dossiers resolved by their appointment among those resolved. */
    DOSSIERS_ON_TIME,
    /** How many appointments were missed by the unit's fault. */
    LATE_DOSSIERS,
    /** Late dossiers by the unit's fault that were settled, among all of them. */
    LATE_DOSSIERS_SETTLED
}
