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
 * @param dependsOn event, authority or plan the time hangs on, or null
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
        Certainty certainty,
        Dependence dependsOn) {

    public Milestone {
        dates = List.copyOf(dates);
    }

    /** One whose time hangs on nothing else. */
    public Milestone(
            String text,
            String what,
            Kind kind,
            LocalDate from,
            LocalDate due,
            List<LocalDate> dates,
            String recurrence,
            String basis,
            Certainty certainty) {
        this(text, what, kind, from, due, dates, recurrence, basis, certainty, null);
    }

    /** The same, for a cell typed without marks, in which words can be mistaken for others. */
    Milestone doubted() {
        return because("ô viết không dấu, cần người xem lại", Certainty.NEEDS_PERSON);
    }

    /** The same about something else. */
    public Milestone named(String other) {
        return new Milestone(text, other, kind, from, due, dates, recurrence, basis, certainty, dependsOn);
    }

    /** The same with another reason, no surer than before. */
    public Milestone because(String more, Certainty atMost) {
        var weaker = certainty.compareTo(atMost) >= 0 ? certainty : atMost;
        return new Milestone(text, what, kind, from, due, dates, recurrence, basis + "; " + more, weaker, dependsOn);
    }

    /** The same; a doubtful one without its date, as nobody has looked at it. */
    public Milestone untilSeen() {
        if (certainty != Certainty.NEEDS_PERSON || (due == null && dates.isEmpty())) {
            return this;
        }
        var more = basis + "; chưa có người xem lại nên chưa tính hạn";
        return new Milestone(text, what, kind, from, null, List.of(), null, more, certainty, dependsOn);
    }
}
