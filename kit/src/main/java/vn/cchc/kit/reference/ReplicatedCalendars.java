package vn.cchc.kit.reference;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.WorkCalendar;

/** The working calendars of the agencies, from memory; at most about a second behind the database. */
@ApplicationScoped
@IfBuildProperty(name = "cchc.reference.replicated", stringValue = "true")
public class ReplicatedCalendars {

    /** The calendars built from these years, by office hours: most agencies have the same, and building takes its time. */
    private record Built(List<CalendarYear> years, Map<OfficeHours, WorkCalendar> byHours) {}

    private final VersionedCopy<List<CalendarYear>> copy;
    private final ReplicatedAgencies agencies;
    private volatile Built built = new Built(List.of(), new ConcurrentHashMap<>());

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
        List<CalendarYear> years = copy.current();
        Built present = built;
        if (!present.years().equals(years)) {
            present = new Built(years, new ConcurrentHashMap<>());
            built = present;
        }
        return present.byHours().computeIfAbsent(hours, its -> new WorkCalendar(WorkCalendar.VIETNAM, its, years));
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
