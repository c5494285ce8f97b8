package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.domain.Corrected;
import vn.cchc.dossier.domain.Decision;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Rejection;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.recording.Recording.Incoming;
import vn.cchc.dossier.register.Register;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;

/** Takes one event through everything that has to be asked before it is recorded, in the transaction at hand. */
@ApplicationScoped
class Recorder {

    private final Register register;
    private final SeenEvents seen;
    private final Admission admission;
    private final Recording recording;
    private final Parking parking;
    private final Corrections corrections;

    Recorder(
            Register register,
            SeenEvents seen,
            Admission admission,
            Recording recording,
            Parking parking,
            Corrections corrections) {
        this.register = register;
        this.seen = seen;
        this.admission = admission;
        this.recording = recording;
        this.parking = parking;
        this.corrections = corrections;
    }

    /** @param park whether an event that came too early waits for its turn instead of being rejected */
    Recorded record(EventRequest request, Sender sender, boolean park) {
        try {
            admission.requireRole(request.type(), sender);
            Optional<Dossier> dossier = register.lock(request.dossier());
            return before(request, sender, dossier).orElseGet(() -> first(request, sender, dossier, park));
        } catch (Problem problem) {
            return Recorded.rejected(problem);
        }
    }

    /** Only who may record the event, or sent it before, hears that it is known. */
    private Optional<Recorded> before(EventRequest request, Sender sender, Optional<Dossier> known) {
        boolean may = known.map(dossier -> admission.mayRecord(request.type(), dossier))
                .orElseGet(() ->
                        admission.plausibleAgency(request.dossier(), sender).isPresent());
        if (may) {
            return seen.before(request, known.orElse(null));
        }
        return seen.isRepeated(request, sender.subject())
                ? Optional.of(Recorded.duplicate(known.filter(admission::covers).orElse(null)))
                : Optional.empty();
    }

    private Recorded first(EventRequest request, Sender sender, Optional<Dossier> known, boolean park) {
        Instant now = admission.admit(request, sender);
        if (request.type() == EventType.RECEIVED) {
            return received(request, sender, now);
        }
        // A dossier nobody has heard of: its intake may still be on the way, if the code was given out.
        String agency = admission.agencyOf(request, known, sender);
        EventData data = admission.data(request);
        if (request.type() == EventType.CORRECTED) {
            return corrected(known.orElseThrow(Problems::notFound), request, data, sender, now);
        }
        DossierEvent event = DossierEventFactory.create(request.type(), request.occurredAt(), data);
        admission.requireTarget(event);
        admission.requireApology(event, known, sender);
        known.ifPresent(dossier -> admission.requireOwnAnswer(event, dossier));
        Incoming incoming = incoming(request, event, StoredJson.write(data), sender);
        Decision decision = known.isPresent()
                ? recording.record(known.get(), incoming, now)
                : new Decision.Premature(EventType.RECEIVED);
        if (decision instanceof Decision.Premature premature && park) {
            parking.park(request, data, sender, agency, premature.missing(), now);
            return Recorded.parked();
        }
        if (known.isEmpty()) {
            throw Problems.notFound();
        }
        return answer(decision, now);
    }

    private Recorded answer(Decision decision, Instant now) {
        if (decision instanceof Decision.Accepted accepted) {
            return Recorded.accepted(parking.release(accepted.next(), now));
        }
        Rejection reason =
                decision instanceof Decision.Rejected rejected ? rejected.reason() : Rejection.ILLEGAL_TRANSITION;
        return Recorded.rejected(Rejections.of(reason));
    }

    /** Never parked: what is to be corrected stands in front of whoever corrects it. */
    private Recorded corrected(Dossier dossier, EventRequest request, EventData data, Sender sender, Instant now) {
        Corrections.require(dossier, sender, now);
        Corrected event = corrections.event(dossier, request, data);
        Incoming incoming = incoming(request, event, corrections.noted(dossier, event), sender);
        Decision decision = recording.record(dossier, incoming, now);
        if (decision instanceof Decision.Accepted accepted) {
            corrections.applied(accepted.next(), data.correction());
        }
        return answer(decision, now);
    }

    private static Incoming incoming(EventRequest request, DossierEvent event, String data, Sender sender) {
        return new Incoming(request.id(), event, data, request.fingerprint(), sender.subject(), sender.isMigrator());
    }

    private Recorded received(EventRequest request, Sender sender, Instant now) {
        Dossier dossier = admission.receive(request, sender, now);
        seen.remember(request.dossier(), request.id(), sender.subject(), request.fingerprint(), now);
        return Recorded.accepted(parking.release(dossier, now));
    }
}
