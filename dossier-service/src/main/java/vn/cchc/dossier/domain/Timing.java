package vn.cchc.dossier.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Trước hạn, đúng hạn, quá hạn: how a result stands to its appointment. */
public enum Timing {
    EARLY,
    ON_TIME,
    LATE;

    /**
     * By day against the appointment in force, as form II.06a counts (TT 01/2020/TT-VPCP): a withdrawn dossier is on time,
     * one that had missed an appointment before it got a new one is late, one never accepted is in no column.
     */
    public static Optional<Timing> of(Dossier dossier, ZoneId zone) {
        if (!(dossier.state() instanceof Ended ended) || ended.outcome() == Outcome.NOT_ACCEPTED) {
            return Optional.empty();
        }
        if (ended.outcome() == Outcome.WITHDRAWN) {
            return Optional.of(ON_TIME);
        }
        Appointment appointment = dossier.appointment();
        LocalDate due = LocalDate.ofInstant(appointment.dueAt(), zone);
        LocalDate end = LocalDate.ofInstant(ended.endedAt(), zone);
        if (appointment.missed().forGood() || end.isAfter(due)) {
            return Optional.of(LATE);
        }
        return Optional.of(end.isBefore(due) ? EARLY : ON_TIME);
    }

    /** A step has hours rather than days, so it is late by the moment. Empty while it lasts or where it had no time. */
    public static Optional<Timing> of(Stage stage, ZoneId zone) {
        if (stage.slip().endedAt() == null || stage.due().step() == null) {
            return Optional.empty();
        }
        if (stage.isLateAt(stage.slip().endedAt())) {
            return Optional.of(LATE);
        }
        LocalDate end = LocalDate.ofInstant(stage.slip().endedAt(), zone);
        return Optional.of(end.isBefore(LocalDate.ofInstant(stage.due().step(), zone)) ? EARLY : ON_TIME);
    }
}
