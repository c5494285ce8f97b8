package vn.cchc.dossier.domain;

/** Why a clock does not start at the moment something comes in. */
public enum Postponement {
    /** Later in the day than the procedure's rule says (NĐ 61/2018/NĐ-CP, Điều 18). */
    AFTER_CUT_OFF,
    /** The office was not open at that hour. */
    OUTSIDE_HOURS,
    /** Nobody works on that day. */
    DAY_OFF
}
