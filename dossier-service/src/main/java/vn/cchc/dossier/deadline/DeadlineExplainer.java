package vn.cchc.dossier.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.ServiceTerm;
import vn.cchc.dossier.reading.Audience;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.dossier.register.DeadlineHistory;
import vn.cchc.dossier.register.Misses;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Explanation;
import vn.cchc.kit.worktime.Pause;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/** Counts a dossier's term again to show every step of it: to offices all of it, to the applicant what is the applicant's. */
@ApplicationScoped
public class DeadlineExplainer {

    private final WorkingTime workingTime;
    private final DeadlineHistory history;
    private final Misses misses;
    private final DossierReader reader;
    private final WayExplainer ways;

    DeadlineExplainer(
            WorkingTime workingTime, DeadlineHistory history, Misses misses, DossierReader reader, WayExplainer ways) {
        this.workingTime = workingTime;
        this.history = history;
        this.misses = misses;
        this.reader = reader;
        this.ways = ways;
    }

    @Transactional
    DeadlineView explain(String code, Language language) {
        Dossier dossier = reader.find(code).dossier();
        DeadlineTrail trail = trail(dossier, reader.audience(dossier));
        Count count = count(dossier, language);
        Way way = ways.explain(dossier, count.deadlines(), language);
        String text = text(count, trail, dossier.appointment(), language) + way.text();
        return DeadlineView.of(dossier, count.beginning(), count.explanation(), count.changed(), trail, way, text);
    }

    /**
     * The same count in words for the applicant, who is told why each appointment came, but not which office or step was slow,
     * nor what an office was reminded of. Empty where a year it touches has no calendar.
     */
    @Transactional
    public Optional<String> forApplicant(Dossier dossier, Language language) {
        try {
            DeadlineTrail trail = trail(dossier, Audience.APPLICANT).withoutReminders();
            return Optional.of(text(count(dossier, language), trail, dossier.appointment(), language));
        } catch (UnknownCalendarYearException unknown) {
            return Optional.empty();
        }
    }

    private DeadlineTrail trail(Dossier dossier, Audience audience) {
        String code = dossier.registration().code();
        return DeadlineTrail.of(
                history.of(code), dossier.registration().procedure().service().policy(), audience, misses.of(code));
    }

    /** @param words of the term alone */
    private record Count(
            Deadlines deadlines, Beginning beginning, Explanation explanation, boolean changed, String words) {}

    private Count count(Dossier dossier, Language language) {
        Appointment appointment = dossier.appointment();
        boolean rescheduled = appointment.count().rescheduled();
        Instant event = rescheduled
                ? dossier.registration().receivedAt()
                : appointment.count().event();
        Deadlines deadlines = workingTime.of(dossier.registration().parties().receiving());
        ServiceTerm service = dossier.registration().procedure().service();
        Instant from = service.start(event, deadlines);
        List<Pause> ended = appointment.count().pauses();
        List<Pause> pauses = rescheduled ? List.of() : Pauses.withOpen(ended, dossier);
        boolean changed = !rescheduled
                && !deadlines.due(from, service.term(), ended).dueAt().equals(appointment.dueAt());
        return new Count(
                deadlines,
                Beginning.of(dossier, event, deadlines),
                deadlines.due(from, service.term(), pauses).explanation(),
                changed,
                Pauses.explained(from, service.term(), pauses, deadlines, language));
    }

    private static String text(Count count, DeadlineTrail trail, Appointment appointment, Language language) {
        boolean rescheduled = appointment.count().rescheduled();
        return count.beginning().text().in(language)
                + "\n" + count.words()
                + (rescheduled ? "\n" + moved(appointment).in(language) : "")
                + (count.changed() ? "\n" + promisedBefore(appointment).in(language) : "")
                + "\n" + TrailText.of(trail, appointment.originalDueAt(), language);
    }

    /** What was promised stays promised; the count that is shown is that of today's calendar. */
    private static Text promisedBefore(Appointment appointment) {
        String due = Moments.of(appointment.dueAt());
        return Text.of(
                "Lịch làm việc đã thay đổi sau khi hẹn; ngày đã hẹn vẫn là " + due + ".",
                "The calendar has changed since; the appointment that was promised stays " + due + ".");
    }

    private static Text moved(Appointment appointment) {
        String due = Moments.of(appointment.dueAt());
        return Text.of(
                "Đã hẹn lại ngày trả kết quả; ngày hẹn hiện nay là " + due + ".",
                "The appointment was moved; it is now " + due + ".");
    }
}
