package vn.cchc.plan.deadline;

import java.util.List;

/**
 * A stretch of tokens that a form understood.
 *
 * @param end token behind the last one
 * @param takesTail whether the words that follow belong to it, as in "khi có yêu cầu của ..."
 * @param about the tokens that say what it hangs on, or null
 */
record Match(int start, int end, List<Reading> readings, Weight weight, boolean takesTail, About about) {

    /**
     * Tokens of an event, an authority or another plan.
     *
     * @param to token behind the last one, or null: up to the end of the match
     */
    record About(int from, Integer to) {}

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

    Match(int start, int end, List<Reading> readings, Weight weight, boolean takesTail) {
        this(start, end, readings, weight, takesTail, null);
    }

    static Match strong(int start, Cursor cursor, Reading reading) {
        return new Match(start, cursor.position(), List.of(reading), Weight.STRONG, false);
    }

    static Match weak(int start, Cursor cursor, Reading reading) {
        return new Match(start, cursor.position(), List.of(reading), Weight.WEAK, false);
    }

    /** The words from the cursor on say what the time hangs on. */
    static Match withTail(int start, Cursor cursor, Reading reading) {
        return new Match(
                start, cursor.position(), List.of(reading), Weight.STRONG, true, new About(cursor.position(), null));
    }

    Match until(int laterEnd) {
        return new Match(start, laterEnd, readings, weight, takesTail, about);
    }

    Match about(int from, Integer to) {
        return new Match(start, end, readings, weight, takesTail, new About(from, to));
    }

    boolean isWeak() {
        return weight == Weight.WEAK;
    }

    Kind kind() {
        return readings.get(0).kind();
    }
}
