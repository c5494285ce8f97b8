package vn.cchc.dossier.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.kit.worktime.Explanation;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.TermUnit;

/**
 * Why a dossier is due when it is.
 *
 * @param countedFrom what started the count that is in force; {@code clockStartsAt} is the next working moment
 * @param rescheduled a head has set the appointment, so that the count no longer decides
 * @param provisional it touches a year whose calendar is still a draft
 * @param calendarChangedSince counted by today's calendar it would be another moment; what was promised stays
 * @param warnAt when those who hold the dossier are warned that it is nearly due
 * @param versions every appointment there has been, why each came, and since when
 * @param announcements warnings given and deadlines missed
 * @param text the same for people
 */
record DeadlineView(
        String dossier,
        Instant originalDueAt,
        Instant dueAt,
        int deadlineVersion,
        TermView term,
        Instant countedFrom,
        Instant clockStartsAt,
        LocalDate rolledFrom,
        List<SkippedView> skipped,
        List<PauseView> pauses,
        boolean paused,
        boolean rescheduled,
        boolean missed,
        boolean provisional,
        boolean calendarChangedSince,
        Instant warnAt,
        List<DeadlineTrail.Version> versions,
        List<DeadlineTrail.Announcement> announcements,
        String text) {

    record TermView(int amount, TermUnit unit) {}

    record SkippedView(LocalDate date, String name, String legalReference) {}

    record PauseView(Instant from, Instant to, String reason, Duration workingTime, Instant dueAfter) {}

    static DeadlineView of(
            Dossier dossier, Explanation explanation, boolean changed, DeadlineTrail trail, String text) {
        Appointment appointment = dossier.appointment();
        Term term = dossier.registration().procedure().service().term();
        return new DeadlineView(
                dossier.registration().code(),
                appointment.originalDueAt(),
                appointment.dueAt(),
                appointment.version(),
                new TermView(term.amount(), term.unit()),
                explanation.start(),
                explanation.effectiveStart(),
                explanation.rolledFrom().orElse(null),
                explanation.skipped().stream()
                        .map(day -> new SkippedView(day.date(), day.name(), day.legalReference()))
                        .toList(),
                explanation.pauses().stream()
                        .map(pause -> new PauseView(
                                pause.from(), pause.to(), pause.reason(), pause.workingTime(), pause.dueAfter()))
                        .toList(),
                explanation.paused(),
                appointment.count().rescheduled(),
                appointment.missed().any(),
                explanation.provisional(),
                changed,
                appointment.warning().at(),
                trail.versions(),
                trail.announcements(),
                text);
    }
}
