package vn.cchc.dossier.register;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState.AwaitingSupplement;
import vn.cchc.dossier.domain.DossierState.Running;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.kit.worktime.Pause;
import vn.cchc.kit.worktime.WorkCalendar;

/** The appointment of a dossier in its row, and when the sweeps are to look at it next. */
@Embeddable
class AppointmentColumns {

    private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};

    @Column(name = "original_due_at")
    Instant originalDueAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "deadline_version")
    int deadlineVersion;

    @Column(name = "counted_from")
    Instant countedFrom;

    @Column(name = "count_event_at")
    Instant countEventAt;

    @ColumnTransformer(write = "?::jsonb")
    String pauses;

    boolean rescheduled;

    boolean missed;

    @Column(name = "announced_version")
    int announcedVersion;

    @Column(name = "missed_for_good")
    boolean missedForGood;

    boolean apology;

    /** What a miss before a restart was counted by; null unless that alone makes the dossier late for good. */
    @Column(name = "missed_before")
    @ColumnTransformer(write = "?::jsonb")
    String missedBefore;

    @Column(name = "check_at")
    @ColumnTransformer(write = DueRows.NOT_PAST)
    Instant checkAt;

    @Column(name = "warn_at")
    Instant warnAt;

    @Column(name = "warned_version")
    int warnedVersion;

    @Column(name = "warn_check_at")
    @ColumnTransformer(write = DueRows.NOT_PAST)
    Instant warnCheckAt;

    @Column(name = "consult_check_at")
    @ColumnTransformer(write = DueRows.NOT_PAST)
    Instant consultCheckAt;

    @Column(name = "supplement_check_at")
    @ColumnTransformer(write = DueRows.NOT_PAST)
    Instant supplementCheckAt;

    /** A pause as it is stored; apart from the library's record, which has more to say than its fields. */
    private record StoredPause(Instant from, Instant to, String reason) {}

    /** @param notBefore the sweeps leave the dossier alone until then, while its history is still being loaded */
    void write(Dossier dossier, Instant notBefore) {
        Appointment appointment = dossier.appointment();
        originalDueAt = appointment.originalDueAt();
        dueAt = appointment.dueAt();
        deadlineVersion = appointment.version();
        countedFrom = appointment.count().from();
        countEventAt = appointment.count().event();
        pauses = StoredJson.write(appointment.count().pauses().stream()
                .map(pause -> new StoredPause(pause.from(), pause.to(), pause.reason()))
                .toList());
        rescheduled = appointment.count().rescheduled();
        missed = appointment.missed().current();
        announcedVersion = appointment.missed().announced();
        missedForGood = appointment.missed().forGood();
        apology = appointment.missed().apology();
        missedBefore = appointment.missed().before() == null
                ? null
                : StoredJson.write(appointment.missed().before());
        warnAt = appointment.warning().at();
        warnedVersion = appointment.warning().announced();
        checks(dossier, notBefore);
    }

    /** Sets when the sweeps are to look at the dossier next. */
    void checks(Dossier dossier, Instant notBefore) {
        boolean runs = dossier.state() instanceof Running;
        boolean unannounced = announcedVersion < deadlineVersion;
        boolean unwarned = warnAt != null && warnedVersion < deadlineVersion && !dueAt.isBefore(notBefore);
        checkAt = runs && unannounced ? laterOf(WorkCalendar.endOfDay(dueAt), notBefore) : null;
        warnCheckAt = runs && unwarned ? laterOf(warnAt, notBefore) : null;
        supplementCheckAt =
                dossier.state() instanceof AwaitingSupplement waiting && waiting.until() != null && !waiting.announced()
                        ? laterOf(waiting.until(), notBefore)
                        : null;
        consultCheckAt = dossier.state() instanceof Ended
                ? null
                : dossier.course()
                        .route()
                        .nextUrging()
                        .map(asked -> laterOf(asked.dueAt(), notBefore))
                        .orElse(null);
    }

    private static Instant laterOf(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    Appointment read() {
        List<Pause> known = StoredJson.read(pauses, PAUSES);
        // Rows written before the event was kept with them were counted from it.
        Instant event = countEventAt == null ? countedFrom : countEventAt;
        return new Appointment(
                originalDueAt,
                dueAt,
                deadlineVersion,
                new Appointment.Count(countedFrom, known, rescheduled, event),
                new Appointment.Missed(missed, announcedVersion, missedForGood, apology, readMissedBefore()),
                new Appointment.Warning(warnAt, warnedVersion));
    }

    private Appointment.Missed.Stopped readMissedBefore() {
        return missedBefore == null ? null : StoredJson.read(missedBefore, Appointment.Missed.Stopped.class);
    }
}
