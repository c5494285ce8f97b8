package vn.cchc.report.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.kit.worktime.WorkCalendar;
import vn.cchc.report.period.AsAt;

/** How late a dossier is in working time, by the calendar of the agency at fault. */
@ApplicationScoped
class Lateness {

    /** However long the list. */
    private static final int MOST_KNOWN = 5_000;

    private final ReplicatedCalendars calendars;

    Lateness(ReplicatedCalendars calendars) {
        this.calendars = calendars;
    }

    /** For one list, whose rows share few agencies and few appointments: most of them are at the end of a day. */
    OverdueItems at(AsAt at) {
        Map<Since, Late> known = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Since, Late> eldest) {
                return size() > MOST_KNOWN;
            }
        };
        return row -> {
            var since = new Since(calendars.forAgency(row.faultAgency()), row.lateSince());
            return item(row, known.computeIfAbsent(since, asked -> late(asked, at)));
        };
    }

    /** Since when, by which calendar; agencies with the same hours share it. */
    private record Since(WorkCalendar calendar, Instant at) {}

    /** Both absent rather than guessed: the list is still needed in the year whose days off nobody entered. */
    private record Late(Integer days, String time) {}

    /** Makes the list's item of a row. */
    interface OverdueItems {
        OverdueItem of(OverdueRow row);
    }

    private static Late late(Since since, AsAt at) {
        var deadlines = new Deadlines(since.calendar());
        try {
            return new Late(
                    deadlines.workingDaysLate(since.at(), at.instant()),
                    deadlines.workingTime(since.at(), at.instant()).toString());
        } catch (UnknownCalendarYearException notDecided) {
            return new Late(null, null);
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
                late.time(),
                row.officer(),
                row.apology(),
                row.coverage());
    }
}
