package vn.cchc.dossier.domain;

/** What an agency apologises for. */
public enum ApologyKind {
    /** The result comes late, or came late (NĐ 61/2018/NĐ-CP, Điều 19). */
    LATE,
    /** A mistake was made; it moves no appointment. */
    ERROR
}
