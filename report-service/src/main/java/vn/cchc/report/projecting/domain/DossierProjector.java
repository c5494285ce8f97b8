package vn.cchc.report.projecting.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.report.projecting.domain.DossierTold.Papers;

/**
 * Folds all known events of one dossier into its facts.
 *
 * <p>As of an instant a dossier is what its latest recorded event up to that instant says. Nothing here decides whether a
 * deadline was missed: the owner of the dossier says so in the event, and a second calculator could only disagree.
 *
 * <p>What was taken down wrongly at the counter and corrected later, the procedure or the date of receipt, counts as
 * corrected from the start: the last event has it. Documents count as corrected from the correction on.
 */
public final class DossierProjector {

    private DossierProjector() {}

    /** The events of one dossier, in any order, each any number of times. */
    public static DossierFacts project(Collection<DossierEvent> events) {
        return fold(sorted(events), new Timeline<>(), null);
    }

    /**
     * Goes on from facts folded before, without the events behind them.
     *
     * @param known the facts so far; of their states only the last is looked at
     * @param events what was recorded since, in any order, each any number of times
     * @return the facts, with the states from the last known one on, which now ends where another follows; empty when the
     *     events change what was before, so that all of them have to be folded again
     */
    public static Optional<DossierFacts> follow(DossierFacts known, Collection<DossierEvent> events) {
        var bySequence = sorted(events);
        var receivedAt = bySequence.lastEntry().getValue().after().receivedAt();
        var open = known.states().get(known.states().size() - 1);
        var wished = bySequence.lastEntry().getValue().identity().returnChannel();
        boolean follows = bySequence.firstKey() > known.lastSequence()
                && wished == known.identity().returnChannel()
                && Timeline.kept(receivedAt).equals(open.state().receivedAt())
                && bySequence.values().stream()
                        .allMatch(event -> event.told().corrected() == null
                                && Timeline.kept(since(event, receivedAt)).isAfter(open.from()));
        if (!follows) {
            return Optional.empty();
        }
        var timeline = new Timeline<DossierState>();
        timeline.add(open.from(), open.state());
        var facts = fold(bySequence, timeline, open.state());
        return Optional.of(known.onlineLevel() == null ? facts : facts.withOnlineLevel(known.onlineLevel()));
    }

    private static TreeMap<Long, DossierEvent> sorted(Collection<DossierEvent> events) {
        var bySequence = new TreeMap<Long, DossierEvent>();
        events.forEach(event -> bySequence.putIfAbsent(event.sequence(), event));
        return bySequence;
    }

    private static DossierFacts fold(
            TreeMap<Long, DossierEvent> events, Timeline<DossierState> timeline, DossierState open) {
        var last = events.lastEntry().getValue();
        var receivedAt = last.after().receivedAt();
        var before = open;
        var atReceipt = Papers.NONE;
        for (var event : events.values()) {
            before = after(before, event, receivedAt, atReceipt);
            timeline.add(since(event, receivedAt), before);
            atReceipt = atReceipt(atReceipt, event);
        }
        return new DossierFacts(
                last.dossier(), last.sequence(), identity(events), onlineLevel(events), timeline.intervals());
    }

    /** What was taken down at the receipt, as far as it is known after the event. */
    private static Papers atReceipt(Papers before, DossierEvent event) {
        if (event.type() == DossierEventType.RECEIVED) {
            return event.told().brought();
        }
        return event.told().corrected() == null ? before : event.told().corrected();
    }

    /** A result is counted by the channel it went out through, whatever was wished for. */
    private static DossierIdentity identity(TreeMap<Long, DossierEvent> events) {
        var last = events.lastEntry().getValue().identity();
        return events.values().stream()
                .map(event -> event.told().returnedThrough())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(last::returnedThrough)
                .orElse(last);
    }

    private static Instant since(DossierEvent event, Instant receivedAt) {
        return event.type() == DossierEventType.RECEIVED ? receivedAt : event.occurredAt();
    }

    private static Integer onlineLevel(TreeMap<Long, DossierEvent> events) {
        return events.values().stream()
                .map(event -> event.told().onlineLevel())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static DossierState after(DossierState before, DossierEvent event, Instant receivedAt, Papers atReceipt) {
        var after = event.after();
        return new DossierState(
                after.state(),
                after.clock(),
                receivedAt,
                after.dueAt(),
                missedDueAt(before, event),
                endedAt(before, event),
                after.holder(),
                after.officer(),
                after.step(),
                faultAgency(before, event),
                faultStep(before, event),
                after.apology(),
                lateness(before, event),
                (before == null ? DossierTally.NONE : before.tally()).after(event, atReceipt));
    }

    /** The first one missed counts: a second reschedule does not make the first miss smaller. */
    private static Instant missedDueAt(DossierState before, DossierEvent event) {
        if (!event.after().missedBeforeReschedule()) {
            return null;
        }
        if (before != null && before.missedDueAt() != null) {
            return before.missedDueAt();
        }
        return event.previousDueAt() != null
                ? event.previousDueAt()
                : event.after().originalDueAt();
    }

    /** Finished and returned: the end for timing is the finish, so the end never moves while the dossier stays ended. */
    private static Instant endedAt(DossierState before, DossierEvent event) {
        if (event.after().clock() != DossierClock.ENDED) {
            return null;
        }
        if (event.after().endedAt() != null) {
            return event.after().endedAt();
        }
        return before != null && before.endedAt() != null ? before.endedAt() : event.occurredAt();
    }

    private static String faultAgency(DossierState before, DossierEvent event) {
        if (!event.after().missedDeadline()) {
            return null;
        }
        if (event.faultAgency() != null) {
            return event.faultAgency();
        }
        return before == null ? null : before.faultAgency();
    }

    private static StatedCause lateness(DossierState before, DossierEvent event) {
        if (event.told().lateness() != null) {
            return event.told().lateness();
        }
        return before == null ? null : before.lateness();
    }

    private static String faultStep(DossierState before, DossierEvent event) {
        if (!event.after().missedDeadline()) {
            return null;
        }
        if (event.type() == DossierEventType.OVERDUE) {
            return event.told().faultStep();
        }
        return before == null ? null : before.faultStep();
    }
}
