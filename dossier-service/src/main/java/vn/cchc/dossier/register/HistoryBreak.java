package vn.cchc.dossier.register;

/**
 * Where a history is not what was recorded.
 *
 * @param sequence the first row concerned; null where it is no single row
 */
public record HistoryBreak(String dossier, Long sequence, What what) {

    /** What is wrong there. */
    public enum What {
        /** The row says something else than what was recorded, or stands in another place. */
        CHANGED,
        /** There is no such row, though there is a later one or the dossier counts it. */
        MISSING,
        /** The dossier's own note of its last row or of its state is not that of the history. */
        DOSSIER_DIFFERS
    }
}
