package vn.cchc.plan.reminder.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What was told before.
 *
 * @param lastMarks the latest mark told to each recipient of each thing and due date
 */
public record Told(Map<What, Integer> lastMarks) {

    public Told {
        lastMarks = Map.copyOf(lastMarks);
    }

    /** Whether this mark, or a later one, was told to the recipient. Another due date begins anew. */
    boolean includes(String recipient, Line line) {
        Integer last = lastMarks.get(line.about(recipient));
        return last != null && last >= line.mark();
    }

    /** A thing and its due date, as told to somebody. */
    public record What(String recipient, ReminderKind kind, UUID subject, int part, LocalDate dueOn) {}
}
