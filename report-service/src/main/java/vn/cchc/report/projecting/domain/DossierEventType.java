package vn.cchc.report.projecting.domain;

/** Every event of a dossier this service understands; another one waits as a dead letter until it does. */
public enum DossierEventType {
    RECEIVED,
    NOT_ACCEPTED,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENT_RECEIVED,
    PAYMENT_REQUESTED,
    PAID,
    FORWARDED,
    TAKEN,
    CONSULTED,
    CONSULTATION_ANSWERED,
    SUSPENDED,
    RESUMED,
    TERMINATED,
    FINISHED,
    RETURNED,
    DIGITISED,
    WITHDRAWN,
    RESCHEDULED,
    CORRECTED,
    OVERDUE,
    APOLOGISED,
    DUE_SOON,
    CONSULTATION_OVERDUE,
    SUPPLEMENT_EXPIRED,
    REDATED
}
