package vn.cchc.plan.reporting.domain;

/** Whose report of a period it is. */
public enum Part {
    /** A unit reports to the office that collects. */
    UNIT,
    /** The office reports the aggregate to the authority above. */
    OFFICE
}
