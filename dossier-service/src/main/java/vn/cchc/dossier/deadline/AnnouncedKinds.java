package vn.cchc.dossier.deadline;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import vn.cchc.dossier.deadline.AnnouncedWork.Owing;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.HandOver.ConsultationOverdue;
import vn.cchc.dossier.domain.Observed.SupplementExpired;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.register.Announcements;
import vn.cchc.dossier.register.DueDossiers;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;

/** What the system announces of dossiers by itself, by the names metrics and logs have for it. */
@ApplicationScoped
class AnnouncedKinds {

    static final String OVERDUE = "overdue";
    static final String WARNING = "due-soon";
    static final String CONSULTATION = "consultation-overdue";
    static final String SUPPLEMENT = "supplement-expired";

    private final Announcements announcements;
    private final DueDossiers due;

    AnnouncedKinds(Announcements announcements, DueDossiers due) {
        this.announcements = announcements;
        this.due = due;
    }

    @Produces
    @Singleton
    @Identifier(OVERDUE)
    DueWork overdue() {
        return work(OVERDUE, due.unannounced(), new Owing(Dossier::checkDeadlines, recorded -> Map.of()));
    }

    @Produces
    @Singleton
    @Identifier(WARNING)
    DueWork warning() {
        return work(WARNING, due.unwarned(), new Owing(Dossier::checkWarning, AnnouncedKinds::warned));
    }

    @Produces
    @Singleton
    @Identifier(CONSULTATION)
    DueWork consultation() {
        return work(CONSULTATION, due.unurged(), new Owing(Dossier::checkConsultations, AnnouncedKinds::urged));
    }

    @Produces
    @Singleton
    @Identifier(SUPPLEMENT)
    DueWork supplement() {
        return work(SUPPLEMENT, due.unsupplemented(), new Owing(Dossier::checkSupplement, AnnouncedKinds::expired));
    }

    private DueWork work(String name, DueRows rows, Owing owing) {
        return new AnnouncedWork(name, rows, owing, announcements);
    }

    private static Map<String, ?> warned(RecordedEvent recorded) {
        Appointment appointment = recorded.before().appointment();
        return Map.of("dueAt", appointment.dueAt(), "deadlineVersion", appointment.version());
    }

    private static Map<String, ?> urged(RecordedEvent recorded) {
        ConsultationOverdue late = (ConsultationOverdue) recorded.event();
        return Map.of("agency", late.agency(), "dueAt", late.occurredAt());
    }

    private static Map<String, ?> expired(RecordedEvent recorded) {
        SupplementExpired expired = (SupplementExpired) recorded.event();
        return Map.of("askedAt", expired.askedAt(), "supplementUntil", expired.occurredAt());
    }
}
