package vn.cchc.plan.scoring.emulation;

/** What a unit was recognised for. */
enum MeritKind {
    /** Sáng kiến cải cách hành chính. */
    INITIATIVE,
    /** Mô hình, điển hình. */
    MODEL
}
