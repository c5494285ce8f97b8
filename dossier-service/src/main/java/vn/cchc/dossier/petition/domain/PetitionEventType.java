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
    OVERDUE
}
