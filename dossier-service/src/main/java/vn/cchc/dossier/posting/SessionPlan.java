package vn.cchc.dossier.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.kit.worktime.WorkCalendar;

/** Which half days an agency owes by its office hours and the working calendar, and by when. */
@ApplicationScoped
class SessionPlan {

    private final ReplicatedCalendars calendars;
    private final PostingConfig config;

    SessionPlan(ReplicatedCalendars calendars, PostingConfig config) {
        this.calendars = calendars;
        this.config = config;
    }

    /** Empty on days off, in half days not worked, and in years whose calendar is not known. */
    Optional<Instant> dueAt(String agency, LocalDate day, Session session) {
        WorkCalendar calendar = calendars.forAgency(agency);
        if (!calendar.knownYears().contains(day.getYear())) {
            return Optional.empty();
        }
        return session.endIn(calendar.hoursOn(day))
                .map(end -> day.atTime(end).atZone(BusinessZone.ID).toInstant().plus(config.grace()));
    }
}
