package vn.cchc.kit.reference;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.WorkCalendar;

/** The working calendars of the agencies, from memory; at most about a second behind the database. */
@ApplicationScoped
@IfBuildProperty(name = "cchc.reference.replicated", stringValue = "true")
public class ReplicatedCalendars {

    private final VersionedCopy<List<CalendarYear>> copy;
    private final ReplicatedAgencies agencies;

    ReplicatedCalendars(DataSource dataSource, ReplicatedAgencies agencies) {
        this.copy = new VersionedCopy<>(dataSource, CalendarTable.NAME, CalendarTable::load);
        this.agencies = agencies;
    }

    /**
     * The calendar of an agency. One that isn't known (yet) has the standard office hours; a year that isn't known stays
     * unknown, and the calendar refuses it.
     */
    public WorkCalendar forAgency(String code) {
        OfficeHours hours =
                agencies.find(code).map(ReplicatedAgency::officeHours).orElse(OfficeHours.STANDARD);
        return new WorkCalendar(WorkCalendar.VIETNAM, hours, copy.current());
    }

    /** The years published so far, in order. */
    public Collection<CalendarYear> years() {
        return copy.current();
    }

    /** Reads all calendars again; only needed by whoever writes the table other than by events. */
    public void refresh() {
        copy.reload();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refreshIfChanged() {
        copy.reloadIfChanged();
    }
}
