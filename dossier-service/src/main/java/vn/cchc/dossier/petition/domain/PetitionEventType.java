package vn.cchc.dossier.petition.domain;

/** What is in a petition's history. */
public enum PetitionEventType {
    RECEIVED,
    CLASSIFIED,
    REFUSED,
    RETURNED,
    TRANSFERRED,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENT_RECEIVED,
    ANSWERED,
    PUBLISHED,
    REOPENED,
    OVERDUE,
    /** Recorded by the system when the calendar it was counted by has changed. */
    REDATED
}
