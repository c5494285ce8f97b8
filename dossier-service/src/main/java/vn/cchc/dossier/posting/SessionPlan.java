package vn.cchc.dossier.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.web.BusinessDays;
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

    /** A half day that is owed. */
    record Owed(LocalDate day, Session session, Instant dueAt) {}

    /** The half day of the day at hand whose end was last reached, or is near enough to publish for it. */
    Optional<Owed> ending(String agency, Instant now) {
        LocalDate day = BusinessDays.of(now);
        return Stream.of(Session.AFTERNOON, Session.MORNING)
                .flatMap(session -> dueAt(agency, day, session).map(due -> new Owed(day, session, due)).stream())
                .filter(owed -> !now.isBefore(owed.dueAt().minus(config.grace()).minus(config.lead())))
                .findFirst();
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
