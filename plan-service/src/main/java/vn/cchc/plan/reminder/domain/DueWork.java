package vn.cchc.plan.reminder.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something open with a due date, and who owes it.
 *
 * @param subject what it is, as a task
 * @param part number of the content within it, from 1; of a status the first month of its period; of a letter its number
 * @param what what is due of it, or null
 * @param source the document it stands in, or null
 * @param responsible the person who answers for it as written, or null
 * @param agency who owes it
 */
public record DueWork(
        ReminderKind kind,
        UUID subject,
        int part,
        LocalDate dueOn,
        String title,
        String what,
        String source,
        String responsible,
        String agency) {

    Line line(int mark) {
        return new Line(kind, agency, subject, part, title, what, source, dueOn, mark);
    }
}
