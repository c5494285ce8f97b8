package vn.cchc.dossier.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.kit.worktime.Pause;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.WorkCalendar;

/** A dossier as one would keep it on a sheet of paper: what leads where, and a tally. */
final class PlainModel {

    /** What leads where; anything else changes nothing. */
    static final Map<Status, Map<EventType, Status>> LEGAL = Map.of(
            Status.ACCEPTED, running(Status.ACCEPTED, Map.of(EventType.NOT_ACCEPTED, Status.NOT_ACCEPTED)),
            Status.PROCESSING, running(Status.PROCESSING, Map.of()),
            Status.AWAITING_SUPPLEMENT,
                    paused(
                            Status.AWAITING_SUPPLEMENT,
                            Map.of(
                                    EventType.SUPPLEMENT_RECEIVED, Status.PROCESSING,
                                    EventType.NOT_ACCEPTED, Status.NOT_ACCEPTED)),
            Status.AWAITING_PAYMENT, paused(Status.AWAITING_PAYMENT, Map.of(EventType.PAID, Status.PROCESSING)),
            Status.SUSPENDED,
                    paused(
                            Status.SUSPENDED,
                            Map.of(
                                    EventType.RESUMED, Status.PROCESSING,
                                    EventType.FINISHED, Status.FINISHED)),
            Status.FINISHED, Map.of(EventType.RETURNED, Status.RETURNED, EventType.DIGITISED, Status.FINISHED),
            Status.RETURNED, Map.of(EventType.DIGITISED, Status.RETURNED));

    Status status = Status.ACCEPTED;
    String holder = "H90.41";
    int stage = 1;
    int supplements;
    int reschedules;
    int corrections;
    Finance finance = Finance.NONE;
    Instant receivedAt = SampleDossier.RECEIVED;
    private Instant stageFrom = SampleDossier.RECEIVED;
    private int supplementsHere;
    private boolean taken = true;
    private boolean asked;
    private boolean digital;
    private Instant pausedSince;
    private Instant promised;
    private boolean lateForGood;
    private Instant endedAt;
    private Instant promisedAt;
    private Instant warnedOf;
    private Instant warnAt;
    private boolean warned;
    private final List<Pause> pauses = new ArrayList<>();

    PlainModel() {
        promise();
    }

    private static Map<EventType, Status> running(Status same, Map<EventType, Status> more) {
        Map<EventType, Status> all = new EnumMap<>(EventType.class);
        all.put(EventType.SUPPLEMENT_REQUESTED, Status.AWAITING_SUPPLEMENT);
        all.put(EventType.PAYMENT_REQUESTED, Status.AWAITING_PAYMENT);
        all.put(EventType.FORWARDED, Status.PROCESSING);
        all.put(EventType.SUSPENDED, Status.SUSPENDED);
        all.put(EventType.FINISHED, Status.FINISHED);
        all.put(EventType.RESCHEDULED, same);
        all.put(EventType.TAKEN, same);
        all.put(EventType.CONSULTED, same);
        all.putAll(paused(same, more));
        return all;
    }

    private static Map<EventType, Status> paused(Status same, Map<EventType, Status> more) {
        Map<EventType, Status> all = new EnumMap<>(EventType.class);
        all.putAll(more);
        all.put(EventType.WITHDRAWN, Status.WITHDRAWN);
        all.put(EventType.TERMINATED, Status.TERMINATED);
        all.put(EventType.CONSULTATION_ANSWERED, same);
        all.put(EventType.CORRECTED, same);
        return all;
    }

    /** Whether the event may be noted; if so it is. */
    boolean takes(DossierEvent event) {
        if (event.type() == EventType.APOLOGISED) {
            return true;
        }
        Status next = LEGAL.getOrDefault(status, Map.of()).get(event.type());
        if (next == null || isRefused(event)) {
            return false;
        }
        boolean movesTheDate = event instanceof Apologising.Rescheduled
                || event instanceof Corrected corrected
                        && corrected.correction().receivedAt() != null;
        lateForGood |= movesTheDate && isLate(event.occurredAt());
        tally(event);
        if (status.clock() == Status.Clock.RUNNING && next.clock() == Status.Clock.PAUSED) {
            pausedSince = event.occurredAt();
        }
        if (status.clock() == Status.Clock.PAUSED && next.clock() != Status.Clock.PAUSED) {
            Pause pause = new Pause(pausedSince, event.occurredAt(), status.name());
            pauses.add(pause);
            promised = promised == null ? null : SampleDossier.DEADLINES.afterPause(promised, pause);
        }
        if (next.clock() == Status.Clock.ENDED && endedAt == null) {
            endedAt = event.occurredAt();
        }
        status = next;
        promise();
        return true;
    }

    /** Whether somebody who looks now warns, once for every promise and while it can still be kept. */
    boolean warns(Instant at) {
        boolean now = status.clock() == Status.Clock.RUNNING && !warned && !at.isBefore(warnAt) && !at.isAfter(due());
        warned |= now;
        return now;
    }

    /** Another date is another promise: warned of eight working hours before, or when half of its time is over. */
    private void promise() {
        if (due().equals(warnedOf)) {
            return;
        }
        warnedOf = due();
        warned = false;
        Instant from = promised == null ? receivedAt : promisedAt;
        Duration half = SampleDossier.DEADLINES.workingTime(from, warnedOf).dividedBy(2);
        Duration before = half.compareTo(Duration.ofHours(8)) < 0 ? half : Duration.ofHours(8);
        warnAt = SampleDossier.DEADLINES.subtractWorkingTime(warnedOf, before);
    }

    /** By the day, against what the pauses have made of the term; nothing while it is open or was never accepted. */
    Optional<Timing> timing() {
        if (endedAt == null || status == Status.NOT_ACCEPTED) {
            return Optional.empty();
        }
        if (status == Status.WITHDRAWN) {
            return Optional.of(Timing.ON_TIME);
        }
        int days = day(endedAt).compareTo(day(due()));
        boolean late = lateForGood || days > 0;
        return Optional.of(late ? Timing.LATE : days < 0 ? Timing.EARLY : Timing.ON_TIME);
    }

    /** On a later day than that of the appointment, unless the clock had stopped by then. */
    private boolean isLate(Instant at) {
        boolean stopped = status.clock() == Status.Clock.PAUSED;
        return lateForGood || day(stopped ? pausedSince : at).isAfter(day(due()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.VIETNAM);
    }

    /** Counted in one go; what a head has promised instead moves by the pauses since. */
    Instant due() {
        if (promised != null) {
            return promised;
        }
        ServiceTerm service = SampleDossier.dossier().registration().procedure().service();
        return SampleDossier.DEADLINES.due(receivedAt, service.term(), pauses).dueAt();
    }

    /** A step is counted from when it was given; nobody's time runs in a pause. */
    Instant stepDue(Step step) {
        boolean counted = step != null && step.term() != null;
        return counted
                ? SampleDossier.DEADLINES.due(stageFrom, step.term(), pauses).dueAt()
                : null;
    }

    private boolean isRefused(DossierEvent event) {
        EventType type = event.type();
        boolean notTheCounters = stage > 1 && !isExpired(event.occurredAt());
        return type == EventType.NOT_ACCEPTED && (notTheCounters || isLate(event.occurredAt()))
                || type == EventType.SUPPLEMENT_REQUESTED && supplementsHere == 1
                || type == EventType.RESCHEDULED && reschedules == 1
                || type == EventType.TAKEN && taken
                || type == EventType.DIGITISED && digital
                || type == EventType.CONSULTED && asked
                || type == EventType.CONSULTATION_ANSWERED && !asked;
    }

    /** Thirty days are over, and the working day they end on. */
    private boolean isExpired(Instant at) {
        if (status != Status.AWAITING_SUPPLEMENT) {
            return false;
        }
        Instant last =
                SampleDossier.DEADLINES.due(pausedSince, Term.calendarDays(30)).dueAt();
        return day(at).isAfter(day(last));
    }

    private void tally(DossierEvent event) {
        if (event instanceof DossierEvent.Forwarded forwarded) {
            boolean stays = stage > 1 && forwarded.to().equals(holder);
            supplementsHere = stage == 1 ? 0 : supplementsHere;
            stage += stays ? 0 : 1;
            stageFrom = stays ? stageFrom : event.occurredAt();
            taken &= stays;
            holder = forwarded.to();
        } else if (event instanceof DossierEvent.SupplementRequested) {
            supplements++;
            supplementsHere++;
        } else if (event instanceof DossierEvent.PaymentRequested) {
            finance = Finance.DUE;
        } else if (event instanceof DossierEvent.Paid) {
            finance = Finance.PAID;
        } else if (event instanceof DossierEvent.Stopping stopping && stopping.refund() > 0) {
            finance = Finance.REFUNDED;
        } else if (event instanceof DossierEvent.Stopping && finance == Finance.DUE) {
            finance = Finance.NONE;
        } else if (event instanceof Apologising.Rescheduled rescheduled) {
            reschedules++;
            promised = rescheduled.newDueAt();
            promisedAt = event.occurredAt();
        } else if (event instanceof Digitised) {
            digital = true;
        } else if (event instanceof HandOver.Taken) {
            taken = true;
        } else if (event instanceof HandOver.Consulted) {
            asked = true;
        } else if (event instanceof HandOver.ConsultationAnswered) {
            asked = false;
        } else if (event instanceof Corrected corrected) {
            corrections++;
            Instant other = corrected.correction().receivedAt();
            receivedAt = other == null ? receivedAt : other;
            stageFrom = stage == 1 ? receivedAt : stageFrom;
        }
    }
}
