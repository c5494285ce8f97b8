package vn.cchc.dossier.submission;

import java.util.Locale;

/** Everything that happens to an online submission. */
enum SubmissionEventType {
    SUBMITTED,
    COMPLETION_REQUESTED,
    COMPLETED,
    ACCEPTED,
    REFUSED,
    /** Recorded by the system itself when the time for a completion passed without one. */
    EXPIRED,
    /** Recorded by the system itself, once for every due time that passed without an answer. */
    ACKNOWLEDGEMENT_OVERDUE,
    /** Recorded by the system itself when the calendar has changed and the due time with it. */
    REDATED;

    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
