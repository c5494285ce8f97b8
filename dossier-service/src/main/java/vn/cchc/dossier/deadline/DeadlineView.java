package vn.cchc.dossier.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.deadline.CountView.PauseView;
import vn.cchc.dossier.deadline.CountView.SkippedView;
import vn.cchc.dossier.deadline.CountView.TermView;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.kit.worktime.Explanation;

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
 * @param beginning from the receipt to the start of the clock
 * @param leg the present leg; null outside a published process
 * @param stages every step so far, each with its own due time
 * @param fault the first stage past its own due time; null while none is
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
        Beginning beginning,
        Way.ExplainedLeg leg,
        List<Way.ExplainedStage> stages,
        List<Way.ExplainedConsultation> consultations,
        Way.ExplainedFault fault,
        String text) {

    static DeadlineView of(
            Dossier dossier,
            Beginning beginning,
            Explanation explanation,
            boolean changed,
            DeadlineTrail trail,
            Way way,
            String text) {
        Appointment appointment = dossier.appointment();
        return new DeadlineView(
                dossier.registration().code(),
                appointment.originalDueAt(),
                appointment.dueAt(),
                appointment.version(),
                TermView.of(explanation.term()),
                explanation.start(),
                explanation.effectiveStart(),
                explanation.rolledFrom().orElse(null),
                SkippedView.of(explanation.skipped()),
                PauseView.of(explanation.pauses()),
                explanation.paused(),
                appointment.count().rescheduled(),
                appointment.missed().any(),
                explanation.provisional(),
                changed,
                appointment.warning().at(),
                trail.versions(),
                trail.announcements(),
                beginning,
                way.leg(),
                way.stages(),
                way.consultations(),
                way.fault(),
                text);
    }
}
