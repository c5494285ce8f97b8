package vn.cchc.plan.reporting;

import java.time.LocalDate;
import java.util.function.Function;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.kit.worktime.WorkCalendar;
import vn.cchc.plan.reporting.domain.Definition;
import vn.cchc.plan.reporting.domain.DueRule;

/** Which days the terms of a duty mean for an agency. */
final class DueCalendar {

    private final Function<String, WorkCalendar> calendars;

    DueCalendar(Function<String, WorkCalendar> calendars) {
        this.calendars = calendars;
    }

    /** Both days of a period, by the calendar of the office. */
    DueDays days(Definition terms, LocalDate periodEnd, String office) {
        return new DueDays(collection(terms, periodEnd, office), day(terms.aggregation(), periodEnd, office))
                .orderedOrOpen();
    }

    /** The units' day, by the calendar of one of them; with a recurrence its day itself. */
    LocalDate collection(Definition terms, LocalDate periodEnd, String agency) {
        return terms.collection() == null ? periodEnd : day(terms.collection(), periodEnd, agency);
    }

    /** None while the days off of the year are not known: better no day than a wrong one. */
    private LocalDate day(DueRule rule, LocalDate periodEnd, String agency) {
        if (rule == null) {
            return null;
        }
        try {
            return rule.after(periodEnd, calendars.apply(agency)).orElse(null);
        } catch (UnknownCalendarYearException notYet) {
            return null;
        }
    }
}
