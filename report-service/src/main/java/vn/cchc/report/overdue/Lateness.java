package vn.cchc.report.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.report.period.AsAt;

/** How late a dossier is in working time, by the calendar of the agency at fault. */
@ApplicationScoped
class Lateness {

    private final ReplicatedCalendars calendars;

    Lateness(ReplicatedCalendars calendars) {
        this.calendars = calendars;
    }

    /** For one page, whose rows share few agencies. */
    OverdueItems at(AsAt at) {
        Map<String, Deadlines> byAgency = new HashMap<>();
        return row -> {
            var deadlines =
                    byAgency.computeIfAbsent(row.faultAgency(), agency -> new Deadlines(calendars.forAgency(agency)));
            return item(row, deadlines, at);
        };
    }

    /** Makes the list's item of a row. */
    interface OverdueItems {
        OverdueItem of(OverdueRow row);
    }

    private static OverdueItem item(OverdueRow row, Deadlines deadlines, AsAt at) {
        Integer days = null;
        String time = null;
        try {
            days = deadlines.workingDaysLate(row.lateSince(), at.instant());
            time = deadlines.workingTime(row.lateSince(), at.instant()).toString();
        } catch (UnknownCalendarYearException notDecided) {
            // Absent rather than guessed: the list is still needed in the year whose days off nobody entered.
        }
        return new OverdueItem(
                row.dossier(),
                row.procedure(),
                row.procedureName(),
                row.agency(),
                row.faultAgency(),
                row.faultStep(),
                AsAt.local(row.dueAt()),
                AsAt.local(row.lateSince()),
                days,
                time,
                row.officer(),
                row.apology(),
                row.coverage());
    }
}
