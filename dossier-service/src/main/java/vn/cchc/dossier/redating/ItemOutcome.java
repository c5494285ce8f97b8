package vn.cchc.dossier.redating;

/** What became of a dossier that was listed. */
enum ItemOutcome {
    MOVED,
    /** By the time of its turn there was nothing to move, or a head had set the appointment. */
    UNCHANGED,
    ENDED,
    /** It reaches into a year whose days off are not known. */
    CALENDAR_UNKNOWN
}
