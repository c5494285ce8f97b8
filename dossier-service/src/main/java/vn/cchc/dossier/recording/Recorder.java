package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Rejection;
import vn.cchc.dossier.intake.IntakeDesk.TakenIn;
import vn.cchc.dossier.intake.Receipt;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.register.Register;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;

/**
 * Takes one event through everything that has to be asked before it is recorded, in the transaction at hand. What waited for
 * it is the caller's to release, who knows what else is on the way.
 */
@ApplicationScoped
class Recorder {

    private final Register register;
    private final SeenEvents seen;
    private final Admission admission;
    private final Attempts attempts;
    private final Parking parking;

    Recorder(Register register, SeenEvents seen, Admission admission, Attempts attempts, Parking parking) {
        this.register = register;
        this.seen = seen;
        this.admission = admission;
        this.attempts = attempts;
        this.parking = parking;
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

    /** The same for one that is known to have never been sent before, of a dossier that is locked already. */
    Recorded recordUnseen(EventRequest request, Sender sender, Dossier locked) {
        try {
            admission.requireRole(request.type(), sender);
            return first(request, sender, Optional.of(locked), false);
        } catch (Problem problem) {
            return Recorded.rejected(problem);
        }
    }

    /** Only who may record the event, or sent it before, hears that it is known. */
    private Optional<Recorded> before(EventRequest request, Sender sender, Optional<Dossier> known) {
        boolean may = known.map(dossier -> admission.mayRecord(request.type(), dossier, sender))
                .orElseGet(() ->
                        admission.plausibleAgency(request.dossier(), sender).isPresent());
        if (may) {
            return seen.before(request, known.orElse(null)).map(recorded -> withReceipt(request, recorded));
        }
        return seen.isRepeated(request, sender.subject())
                ? Optional.of(Recorded.duplicate(known.filter(dossier -> admission.covers(dossier, sender))
                        .orElse(null)))
                : seen.discarded(request, sender.subject());
    }

    private Recorded first(EventRequest request, Sender sender, Optional<Dossier> known, boolean park) {
        Instant now = admission.admit(request, sender);
        if (request.type() == EventType.RECEIVED) {
            return received(request, sender, now);
        }
        // A dossier nobody has heard of: its intake may still be on the way, if the code was given out.
        String agency = admission.agencyOf(request, known, sender);
        if (known.isEmpty() && !park) {
            throw Problems.notFound();
        }
        EventData data = admission.data(request);
        admission.requireSound(request, data, sender);
        Candidate candidate = Candidate.of(request, seen.fingerprint(request), data, sender);
        Verdict verdict = known.map(dossier -> attempts.attempt(dossier, candidate, now))
                .orElseGet(() -> new Verdict.Waits(EventType.RECEIVED.name()));
        if (verdict instanceof Verdict.Waits waits && park) {
            parking.park(candidate, request.dossier(), agency, waits.missing(), now);
            return Recorded.parked();
        }
        return answer(verdict);
    }

    private static Recorded answer(Verdict verdict) {
        if (verdict instanceof Verdict.Accepted accepted) {
            return Recorded.accepted(accepted.next());
        }
        if (verdict instanceof Verdict.Refused refused) {
            return Recorded.rejected(refused.problem());
        }
        boolean named = ((Verdict.Waits) verdict).missing().equals(ParkedReason.PREDECESSOR);
        return Recorded.rejected(named ? Rejections.predecessorMissing() : Rejections.of(Rejection.ILLEGAL_TRANSITION));
    }

    /** Whoever sends a receipt again has not seen the first answer: the appointment is in this one too. */
    private static Recorded withReceipt(EventRequest request, Recorded recorded) {
        boolean known = request.type() == EventType.RECEIVED && recorded.dossier() != null;
        return known ? recorded.with(Receipt.of(recorded.dossier())) : recorded;
    }

    private Recorded received(EventRequest request, Sender sender, Instant now) {
        TakenIn takenIn = admission.receive(request, sender, now);
        seen.remember(request.dossier(), request.id(), sender.subject(), seen.fingerprint(request), now);
        return Recorded.accepted(takenIn.dossier()).with(takenIn.receipt());
    }
}
