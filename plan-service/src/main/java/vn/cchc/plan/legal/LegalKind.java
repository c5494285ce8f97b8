package vn.cchc.plan.legal;

/** Kinds of documents, of which the first are legal normative ones (Luật 64/2025/QH15). */
public enum LegalKind {
    LAW,
    ORDINANCE,
    RESOLUTION,
    DECREE,
    DECISION,
    CIRCULAR,
    DIRECTIVE,
    PLAN,
    /** Công văn. */
    LETTER,
    OTHER
}
