package vn.cchc.plan.reminder.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/**
 * One thing a digest tells.
 *
 * @param mark days after the due date that the rule named, negative before it; the digest may come later
 */
public record Line(
        ReminderKind kind,
        String agency,
        UUID subject,
        int part,
        String title,
        String what,
        String source,
        LocalDate dueOn,
        int mark) {

    static final Comparator<Line> ORDER = Comparator.comparing(Line::dueOn)
            .thenComparing(Line::title)
            .thenComparing(Line::subject)
            .thenComparing(Line::part);

    /** Days past the due date; negative before it. */
    public int daysLate(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(dueOn, day);
    }

    Told.What about(String recipient) {
        return new Told.What(recipient, kind, subject, part, dueOn);
    }
}
