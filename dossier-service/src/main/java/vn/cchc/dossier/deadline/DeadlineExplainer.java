package vn.cchc.dossier.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.ServiceTerm;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.dossier.register.DeadlineHistory;
import vn.cchc.dossier.register.Misses;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Explanation;
import vn.cchc.kit.worktime.Pause;

/** Counts a dossier's term again to show every step of it. */
@ApplicationScoped
class DeadlineExplainer {

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
        DeadlineTrail trail = DeadlineTrail.of(
                history.of(code),
                dossier.registration().procedure().service().policy(),
                reader.audience(dossier),
                misses.of(code));
        return explain(dossier, trail, language);
    }

    private DeadlineView explain(Dossier dossier, DeadlineTrail trail, Language language) {
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
        Beginning beginning = Beginning.of(dossier, event, deadlines);
        Way way = ways.explain(dossier, deadlines, language);
        String text = beginning.text().in(language)
                + "\n" + Pauses.explained(from, service.term(), pauses, deadlines, language)
                + (rescheduled ? "\n" + moved(appointment).in(language) : "")
                + (changed ? "\n" + promisedBefore(appointment).in(language) : "")
                + "\n" + TrailText.of(trail, appointment.originalDueAt(), language)
                + way.text();
        Explanation explanation = deadlines.due(from, service.term(), pauses).explanation();
        return DeadlineView.of(dossier, beginning, explanation, changed, trail, way, text);
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
