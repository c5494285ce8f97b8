package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing due at one time, as read from a deadline cell.
 *
 * @param text the words of the cell this reading rests on, as written
 * @param what the words that say what is due ("Ban hành Kế hoạch"); empty when the cell does not say
 * @param from first day of the window, or null
 * @param due last good day, or null when no date follows from the words alone
 * @param dates due days of the plan year, from the day of issue on, for a recurrence; otherwise empty
 * @param recurrence RFC 5545 rule of a recurrence, or null
 * @param basis in Vietnamese, for officials: why this date
 */
public record Milestone(
        String text,
        String what,
        Kind kind,
        LocalDate from,
        LocalDate due,
        List<LocalDate> dates,
        String recurrence,
        String basis,
        Certainty certainty) {

    public Milestone {
        dates = List.copyOf(dates);
    }

    /** The same, for a cell typed without marks, in which words can be mistaken for others. */
    Milestone doubted() {
        var more = basis + "; ô viết không dấu, cần người xem lại";
        return new Milestone(text, what, kind, from, due, dates, recurrence, more, Certainty.NEEDS_PERSON);
    }

    /** The same; a doubtful one without its date, as nobody has looked at it. */
    public Milestone untilSeen() {
        if (certainty != Certainty.NEEDS_PERSON || (due == null && dates.isEmpty())) {
            return this;
        }
        var more = basis + "; chưa có người xem lại nên chưa tính hạn";
        return new Milestone(text, what, kind, from, null, List.of(), null, more, certainty);
    }
}
