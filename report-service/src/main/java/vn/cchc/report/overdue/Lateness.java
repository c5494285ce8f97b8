package vn.cchc.report.overdue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.kit.worktime.WorkCalendar;
import vn.cchc.report.period.AsAt;

/**
 * How late a dossier is in working time, by the calendar of the agency at fault. Until the day looked at begins that is the same
 * whenever it is asked on that day, and made of as many days as it is late: it is kept.
 */
@ApplicationScoped
class Lateness {

    /** However long the lists. */
    private static final int MOST_KEPT = 20_000;

    private final ReplicatedCalendars calendars;
    private final Cache<Since, Late> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Lateness(ReplicatedCalendars calendars) {
        this.calendars = calendars;
    }

    /** For one list, whose rows share few calendars. */
    OverdueItems at(AsAt at) {
        Map<WorkCalendar, Late> sinceMidnight = new HashMap<>();
        return row -> {
            var calendar = calendars.forAgency(row.faultAgency());
            var before = kept.get(new Since(calendar, row.lateSince(), at.day()), Lateness::untilTheDay);
            var then = sinceMidnight.computeIfAbsent(calendar, its -> ofTheDay(its, at));
            return item(row, before.plus(then));
        };
    }

    /**
     * Since when, by which calendar, until which day begins; agencies with the same hours share a calendar, and one that is told
     * anew is another.
     */
    private record Since(WorkCalendar calendar, Instant at, LocalDate day) {}

    /** Both absent rather than guessed: the list is still needed in the year whose days off nobody entered. */
    private record Late(Integer days, Duration time) {

        static final Late UNKNOWN = new Late(null, null);

        Late plus(Late then) {
            return days == null || then.days == null ? UNKNOWN : new Late(days + then.days, time.plus(then.time));
        }
    }

    /** Makes the list's item of a row. */
    interface OverdueItems {
        OverdueItem of(OverdueRow row);
    }

    /** With the day itself, if it is worked: its day counts from its beginning, its time as it passes. */
    private static Late untilTheDay(Since since) {
        var deadlines = new Deadlines(since.calendar());
        var begin = BusinessDays.start(since.day());
        try {
            return new Late(deadlines.workingDaysLate(since.at(), begin), deadlines.workingTime(since.at(), begin));
        } catch (UnknownCalendarYearException notDecided) {
            return Late.UNKNOWN;
        }
    }

    private static Late ofTheDay(WorkCalendar calendar, AsAt at) {
        try {
            return new Late(0, new Deadlines(calendar).workingTime(BusinessDays.start(at.day()), at.instant()));
        } catch (UnknownCalendarYearException notDecided) {
            return Late.UNKNOWN;
        }
    }

    private static OverdueItem item(OverdueRow row, Late late) {
        return new OverdueItem(
                row.dossier(),
                row.procedure(),
                row.procedureName(),
                row.agency(),
                row.faultAgency(),
                row.faultStep(),
                AsAt.local(row.dueAt()),
                AsAt.local(row.lateSince()),
                late.days(),
                late.time() == null ? null : late.time().toString(),
                row.officer(),
                row.apology(),
                row.coverage());
    }
}
