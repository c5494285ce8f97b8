package vn.cchc.kit.inbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The sequence numbers of the subjects in one batch: what came last, what is missing, and what this batch changes. */
final class SequenceLedger {

    /** A jump beyond this is no gap but a wrong number. */
    private static final long LARGEST_GAP = 10_000;

    private final boolean everyNumberExpected;
    private final Map<String, Long> last;
    private final Set<Gap> open;
    private final Set<Gap> opened = new LinkedHashSet<>();
    private final Set<Gap> closed = new LinkedHashSet<>();
    private final Set<String> moved = new HashSet<>();

    SequenceLedger(boolean everyNumberExpected, Map<String, Long> last, Set<Gap> open) {
        this.everyNumberExpected = everyNumberExpected;
        this.last = new HashMap<>(last);
        this.open = new HashSet<>(open);
    }

    /**
     * Takes note of one number.
     *
     * @return whether it is new: higher than all before, or one that was missing
     */
    boolean admit(String subject, long sequence) {
        if (sequence < 1) {
            throw new PoisonEventException("sequence is below 1");
        }
        Long highest = last.get(subject);
        if (highest != null && sequence <= highest) {
            return close(new Gap(subject, sequence));
        }
        if (everyNumberExpected) {
            openGaps(subject, highest == null ? 1 : highest + 1, sequence);
        }
        last.put(subject, sequence);
        moved.add(subject);
        return true;
    }

    private boolean close(Gap gap) {
        if (!open.remove(gap)) {
            return false;
        }
        if (!opened.remove(gap)) {
            closed.add(gap);
        }
        return true;
    }

    private void openGaps(String subject, long from, long before) {
        if (before - from > LARGEST_GAP) {
            throw new PoisonEventException("sequence jumps by more than " + LARGEST_GAP);
        }
        for (long missing = from; missing < before; missing++) {
            Gap gap = new Gap(subject, missing);
            open.add(gap);
            opened.add(gap);
        }
    }

    /** The new highest number of each subject that moved on. */
    Map<String, Long> advanced() {
        Map<String, Long> advanced = new HashMap<>();
        moved.forEach(subject -> advanced.put(subject, last.get(subject)));
        return advanced;
    }

    Set<Gap> opened() {
        return Set.copyOf(opened);
    }

    Set<Gap> closed() {
        return Set.copyOf(closed);
    }

    /** A number that is missing. */
    record Gap(String subject, long sequence) {}
}
