package vn.cchc.dossier.domain;

/** What a supplement does to the term; sector laws differ, so every procedure version says which. */
public enum SupplementPolicy {
    /** The appointment moves by the working time spent waiting. */
    PAUSE_SHIFT,
    /** The whole term is counted again once the dossier is complete (NĐ 61/2018/NĐ-CP, Điều 19). */
    RESTART
}
