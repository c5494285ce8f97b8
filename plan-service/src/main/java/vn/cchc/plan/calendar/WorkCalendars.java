package vn.cchc.plan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.OfficeInterval;
import vn.cchc.kit.worktime.WorkCalendar;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.OfficeWeek;

/** When an agency works. */
@ApplicationScoped
public class WorkCalendars {

    private final AgencyDirectory agencies;
    private final Calendars calendars;

    WorkCalendars(AgencyDirectory agencies, Calendars calendars) {
        this.agencies = agencies;
        this.calendars = calendars;
    }

    /** The calendar of an agency by its code, for several in a row: the years are read once. */
    public Function<String, WorkCalendar> byAgency() {
        List<CalendarYear> years = calendars.all();
        return agency -> new WorkCalendar(BusinessZone.ID, hours(agency), years);
    }

    private OfficeHours hours(String agency) {
        return agencies.officeHours(agency).map(WorkCalendars::hours).orElse(OfficeHours.STANDARD);
    }

    private static OfficeHours hours(OfficeWeek week) {
        Map<DayOfWeek, List<OfficeInterval>> open = new EnumMap<>(DayOfWeek.class);
        week.days()
                .forEach((day, intervals) -> open.put(
                        day,
                        intervals.stream()
                                .map(interval -> new OfficeInterval(interval.from(), interval.to()))
                                .toList()));
        return new OfficeHours(open);
    }
}
