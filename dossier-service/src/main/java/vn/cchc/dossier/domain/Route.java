package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Pause;

/**
 * The dossier's way through the offices.
 *
 * @param firstLate the first stage that ran past its own time; null while none has
 */
public record Route(Stage stage, Fault firstLate, List<Consultation> consultations) {

    public Route {
        consultations = List.copyOf(consultations);
    }

    static Route begun(Registration registration, Deadlines deadlines) {
        return new Route(Stage.first(registration, deadlines), null, List.of());
    }

    /** A dossier handed to another officer of the same unit stays in its stage; leaving the counter never is that. */
    public boolean isReassignedBy(DossierEvent.Forwarded event) {
        return event.step() == null && stage.number() > 1 && stage.agency().equals(event.to());
    }

    Route after(DossierEvent event, Steps steps, Deadlines deadlines) {
        if (event instanceof DossierEvent.Forwarded forwarded) {
            return isReassignedBy(forwarded)
                    ? with(stage.reassigned(forwarded.officer()))
                    : leaving(event.occurredAt()).with(stage.handedOver(forwarded, steps, deadlines));
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

    /** Remembers the present stage if it is late by then and none was late before it. */
    Route leaving(Instant at) {
        boolean first = firstLate == null && stage.isLateAt(at);
        return first ? new Route(stage, Fault.of(stage), consultations) : this;
    }

    Route ended(Instant at) {
        return leaving(at).with(stage.ended(at));
    }

    Route resumed(Pause pause, Deadlines deadlines) {
        return leaving(pause.from()).with(stage.resumed(pause, deadlines));
    }

    /** The term is counted from zero, and with it who is late. */
    Route restarted(Instant at, Steps steps, Deadlines deadlines) {
        return new Route(stage.restarted(at, steps, deadlines), null, consultations);
    }

    Route corrected(Registration registration, Deadlines deadlines) {
        return with(stage.corrected(registration, deadlines));
    }

    public Optional<Consultation> openWith(String agency) {
        return consultations.stream().filter(asked -> asked.isOpenWith(agency)).findFirst();
    }

    private Route with(Stage other) {
        return new Route(other, firstLate, consultations);
    }

    private Route with(List<Consultation> others) {
        return new Route(stage, firstLate, others);
    }

    private List<Consultation> answered(HandOver.ConsultationAnswered event) {
        List<Consultation> all = new ArrayList<>(consultations);
        openWith(event.agency()).ifPresent(open -> all.set(all.indexOf(open), open.answered(event.occurredAt())));
        return all;
    }
}
