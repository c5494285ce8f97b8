package vn.cchc.dossier.violation;

/** What the rules of the one-stop mechanism forbid (NĐ 61/2018/NĐ-CP, Điều 5), as the province's plans name it. */
enum ViolationKind {
    PAPERS_OUTSIDE_RULES,
    EXTRA_STEPS,
    RECEIPT_AT_SPECIALIST_OFFICE,
    FEE_OUTSIDE_RULES,
    ATTITUDE,
    OTHER
}
