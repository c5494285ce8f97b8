package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Pause;

/**
 * The dossier's way through the offices.
 *
 * @param firstLate the first stage that ran past its own time; null while none has
 * @param reached the code of the step it was in before a hand-over that the process does not foresee; null without one
 */
public record Route(Stage stage, Fault firstLate, List<Consultation> consultations, String reached) {

    public Route {
        consultations = List.copyOf(consultations);
    }

    static Route begun(Registration registration, Deadlines deadlines) {
        return new Route(Stage.first(registration, deadlines), null, List.of(), null);
    }

    /** A dossier handed to another officer of the same unit stays in its stage; leaving the counter never is that. */
    public boolean isReassignedBy(DossierEvent.Forwarded event) {
        return event.step() == null && stage.number() > 1 && stage.agency().equals(event.to());
    }

    Route after(DossierEvent event, Steps steps, Deadlines deadlines) {
        if (event instanceof DossierEvent.Forwarded forwarded) {
            return isReassignedBy(forwarded)
                    ? with(stage.reassigned(forwarded.officer()))
                    : leaving(event.occurredAt()).handedOver(forwarded, steps, deadlines);
        }
        if (event instanceof HandOver.Taken taken) {
            return with(stage.taken(taken.occurredAt(), taken.officer()));
        }
        if (event instanceof HandOver.Consulted asked) {
            return with(Stream.concat(consultations.stream(), Stream.of(asked.consultation(steps, deadlines)))
                    .toList());
        }
        return event instanceof HandOver.ConsultationAnswered answered ? with(answered(answered)) : this;
    }

    /** Who is at fault for a deadline missed at this instant: the first late stage, else whoever has the dossier. */
    Fault faultAt(Instant missed) {
        Route known = leaving(missed);
        return known.firstLate == null ? Fault.of(stage) : known.firstLate;
    }

    /** The first stage past its own time, by how far the clock has run; the present one may be it by now. */
    public Optional<Fault> lateBy(Instant ranUntil) {
        boolean over = stage.slip().endedAt() != null;
        return Optional.ofNullable(over ? firstLate : leaving(ranUntil).firstLate);
    }

    /** Remembers the present stage if it is late by then and none was late before it. */
    Route leaving(Instant at) {
        boolean first = firstLate == null && stage.isLateAt(at);
        return first ? new Route(stage, Fault.of(stage), consultations, reached) : this;
    }

    Route ended(Instant at) {
        return leaving(at).with(stage.ended(at));
    }

    Route resumed(Pause pause, Deadlines deadlines) {
        return leaving(pause.from()).with(stage.resumed(pause, deadlines));
    }

    /** The term is counted from zero, and with it who is late. */
    Route restarted(Instant at, Steps steps, Deadlines deadlines) {
        return new Route(stage.restarted(at, steps, deadlines), null, consultations, reached);
    }

    Route corrected(Registration before, Registration after, Deadlines deadlines) {
        return with(stage.corrected(before, after, deadlines));
    }

    /**
     * Counted again by another calendar. A stage that was late by the old one only is late no more; those that are over stay
     * as they were signed.
     *
     * @param ranUntil how far the clock has run
     */
    Route redated(Steps steps, Context context, Instant ranUntil) {
        Stage moved = stage.redated(steps, context);
        boolean moves = !moved.due().equals(stage.due());
        boolean forgiven = moves && firstLate != null && firstLate.isOf(stage) && !moved.isLateAt(ranUntil);
        List<Consultation> again =
                consultations.stream().map(asked -> asked.redated(context)).toList();
        return new Route(moved, forgiven ? null : firstLate, again, reached);
    }

    /** The opinion whose answer is owed first, of those nobody was urged for yet. */
    public Optional<Consultation> nextUrging() {
        return consultations.stream().filter(Consultation::owesUrging).min(Comparator.comparing(Consultation::dueAt));
    }

    /** When the first of the opinions it waits for is due. */
    public Optional<Instant> nextAnswerDueAt() {
        return consultations.stream()
                .filter(asked -> asked.unanswered() && asked.dueAt() != null)
                .map(Consultation::dueAt)
                .min(Comparator.naturalOrder());
    }

    Route urged(Consultation asked) {
        return with(consultations.stream()
                .map(one -> one.equals(asked) ? one.urged() : one)
                .toList());
    }

    private Route handedOver(DossierEvent.Forwarded event, Steps steps, Deadlines deadlines) {
        Step from = stage.step() == null ? steps.named(reached).orElse(null) : stage.step();
        Stage next = stage.handedOver(event, from, steps, deadlines);
        boolean unforeseen = next.step() == null && from != null;
        return new Route(next, firstLate, consultations, unforeseen ? from.code() : null);
    }

    public Optional<Consultation> openWith(String agency) {
        return consultations.stream().filter(asked -> asked.isOpenWith(agency)).findFirst();
    }

    private Route with(Stage other) {
        return new Route(other, firstLate, consultations, reached);
    }

    private Route with(List<Consultation> others) {
        return new Route(stage, firstLate, others, reached);
    }

    private List<Consultation> answered(HandOver.ConsultationAnswered event) {
        List<Consultation> all = new ArrayList<>(consultations);
        openWith(event.agency()).ifPresent(open -> all.set(all.indexOf(open), open.answered(event.occurredAt())));
        return all;
    }
}
