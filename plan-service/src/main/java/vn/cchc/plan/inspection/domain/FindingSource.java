package vn.cchc.plan.inspection.domain;

/** Where a finding comes from; the course is the same for all. */
public enum FindingSource {
    /** An inspection that is kept here. */
    INSPECTION,
    /** An inspection by the province or another authority above, kept by the agency itself. */
    PROVINCE,
    /** A recommendation after a financial inspection or audit (thanh tra, kiểm toán). */
    AUDIT,
    /** A proposal of the Fatherland Front and mass organisations (giám sát, kiến nghị). */
    OVERSIGHT
}
