package vn.cchc.plan.deadline;

import java.util.List;

/**
 * A stretch of tokens that a form understood.
 *
 * @param end token behind the last one
 * @param takesTail whether the words that follow belong to it, as in "khi có yêu cầu của ..."
 */
record Match(int start, int end, List<Reading> readings, Weight weight, boolean takesTail) {

    /** How much a match says against others in the same sentence. */
    enum Weight {
        /** Names a time for sure. */
        STRONG,
        /** Names a time unless something later in the sentence does so with "trước", "chậm nhất" and the like. */
        BARE,
        /** Counts only when nothing else in the sentence does. */
        WEAK
    }

    Match {
        readings = List.copyOf(readings);
    }

    static Match strong(int start, Cursor cursor, Reading reading) {
        return new Match(start, cursor.position(), List.of(reading), Weight.STRONG, false);
    }

    static Match weak(int start, Cursor cursor, Reading reading) {
        return new Match(start, cursor.position(), List.of(reading), Weight.WEAK, false);
    }

    static Match withTail(int start, Cursor cursor, Reading reading) {
        return new Match(start, cursor.position(), List.of(reading), Weight.STRONG, true);
    }

    Match until(int laterEnd) {
        return new Match(start, laterEnd, readings, weight, takesTail);
    }

    boolean isWeak() {
        return weight == Weight.WEAK;
    }

    Kind kind() {
        return readings.get(0).kind();
    }
}
