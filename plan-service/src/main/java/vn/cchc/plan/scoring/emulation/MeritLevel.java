package vn.cchc.plan.scoring.emulation;

/** How far the recognition reaches. */
enum MeritLevel {
    UNIT,
    COMMUNE,
    PROVINCE,
    NATIONAL
}
