package vn.cchc.plan.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.WorkCalendar;

/**
 * Dates what hangs on an event, once the day of the event is known. The event's own day is not counted (Bộ luật Dân sự 2015,
 * Điều 147). As everywhere in plans, a day that is counted by the calendar is not moved off a day of rest.
 */
public final class EventTerm {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int HOURS_IN_DAY = 24;

    private final LocalDate event;
    private final WorkCalendar calendar;

    /** @param calendar of the agency that has to act */
    public EventTerm(LocalDate event, WorkCalendar calendar) {
        this.event = event;
        this.calendar = calendar;
    }

    /**
     * When it is due.
     *
     * @param from first day it may be done, or null
     * @param due last good day, or null where the wording sets only a beginning
     * @param explanation in Vietnamese, how it was counted
     */
    public record Dated(LocalDate from, LocalDate due, String explanation) {}

    /**
     * Counts from the event.
     *
     * @param asLimit how "sau 30 ngày" is to be taken: true as a limit, false literally as not earlier than that
     * @return empty where the wording gives nothing to count
     * @throws vn.cchc.kit.worktime.UnknownCalendarYearException when days off are needed and not known
     */
    public Optional<Dated> of(Dependence on, boolean asLimit) {
        if (on == null || on.direction() == null) {
            return Optional.empty();
        }
        if (on.amount() == null) {
            return on.direction() == Dependence.Direction.BEFORE ? Optional.of(eve()) : Optional.empty();
        }
        return Optional.of(
                switch (on.direction()) {
                    case WITHIN -> after(on);
                    case NOT_BEFORE -> asLimit ? after(on) : opens(after(on));
                    case BEFORE -> before(on);
                });
    }

    private Dated eve() {
        return new Dated(
                null, event.minusDays(1), "Trước sự kiện ngày " + Point.shown(event) + ", không tính chính ngày đó.");
    }

    private static Dated opens(Dated counted) {
        return new Dated(counted.due(), null, counted.explanation() + " Không sớm hơn ngày này; không có hạn cuối.");
    }

    private Dated after(Dependence on) {
        int amount = on.amount();
        return switch (on.unit()) {
            case CALENDAR_DAY -> plain(event.plusDays(amount), on);
            case WEEK -> plain(event.plusWeeks(amount), on);
            case MONTH -> plain(event.plusMonths(amount), on);
            case YEAR -> plain(event.plusYears(amount), on);
            case HOUR -> plain(event.plusDays(days(amount)), on);
            case WORKING_DAY -> counted(Term.workingDays(amount), LocalTime.NOON);
            case WORKING_HOUR -> counted(Term.workingHours(amount), LocalTime.MIDNIGHT);
        };
    }

    private static long days(int hours) {
        return (hours + HOURS_IN_DAY - 1L) / HOURS_IN_DAY;
    }

    private Dated counted(Term term, LocalTime time) {
        var start = event.atTime(time).atZone(calendar.zone()).toInstant();
        var deadline = new Deadlines(calendar).due(start, term);
        return new Dated(
                null, calendar.dateOf(deadline.dueAt()), deadline.explanation().text(VIETNAMESE));
    }

    private Dated plain(LocalDate due, Dependence on) {
        return new Dated(
                null,
                due,
                shown(on) + " sau ngày " + Point.shown(event) + ", không tính ngày đầu (Điều 147 Bộ luật Dân sự 2015): "
                        + Point.shown(due) + ".");
    }

    private Dated before(Dependence on) {
        int amount = on.amount();
        var due = switch (on.unit()) {
            case CALENDAR_DAY -> event.minusDays(amount);
            case WEEK -> event.minusWeeks(amount);
            case MONTH -> event.minusMonths(amount);
            case YEAR -> event.minusYears(amount);
            case HOUR -> event.minusDays(days(amount));
            case WORKING_DAY -> workingDaysBefore(amount);
            case WORKING_HOUR ->
                calendar.dateOf(new Deadlines(calendar)
                        .subtractWorkingTime(
                                event.atStartOfDay(calendar.zone()).toInstant(), Duration.ofHours(amount)));
        };
        return new Dated(
                null,
                due,
                shown(on) + " trước ngày " + Point.shown(event) + ", không tính ngày của sự kiện: " + Point.shown(due)
                        + ".");
    }

    private LocalDate workingDaysBefore(int amount) {
        var day = event;
        for (int counted = 0; counted < amount; ) {
            day = day.minusDays(1);
            counted += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static String shown(Dependence on) {
        return on.amount() + " "
                + switch (on.unit()) {
                    case HOUR -> "giờ";
                    case WORKING_HOUR -> "giờ làm việc";
                    case CALENDAR_DAY -> "ngày";
                    case WORKING_DAY -> "ngày làm việc";
                    case WEEK -> "tuần";
                    case MONTH -> "tháng";
                    case YEAR -> "năm";
                };
    }
}
