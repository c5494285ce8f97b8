package vn.cchc.kit.worktime;

/** Why a day is off. */
public enum DayOffKind {
    /** A public holiday itself (Article 112 of the Labour Code 2019). */
    STATUTORY,
    /** The working day given for a holiday that fell on weekly rest (Article 111.3 of the Labour Code 2019). */
    SUBSTITUTE,
    /** A working day swapped for a make-up day by decision. */
    SWAP_OFF
}
