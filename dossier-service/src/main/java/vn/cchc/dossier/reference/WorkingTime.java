package vn.cchc.dossier.reference;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.worktime.Deadlines;

/** The working time by which an agency's deadlines are counted. */
@ApplicationScoped
public class WorkingTime {

    private final ReplicatedCalendars calendars;

    WorkingTime(ReplicatedCalendars calendars) {
        this.calendars = calendars;
    }

    public Deadlines of(String agency) {
        return new Deadlines(calendars.forAgency(agency));
    }
}
