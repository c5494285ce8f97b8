package vn.cchc.plan.scoring.given;

/** Indices that provinces and others compute about agencies. */
enum IndexName {
    /** Administrative reform (CCHC). */
    PAR_INDEX,
    /** Readiness for information technology. */
    ICT_INDEX,
    /** Competitiveness of departments and districts. */
    DDCI,
    /** Governance and public administration. */
    PAPI,
    /** Satisfaction with public services. */
    SIPAS
}
