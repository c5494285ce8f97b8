package vn.cchc.dossier.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.deadline.DeadlineExplainer;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState;
import vn.cchc.dossier.domain.DossierState.AwaitingPayment;
import vn.cchc.dossier.domain.DossierState.AwaitingSupplement;
import vn.cchc.dossier.domain.DossierState.Paused;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.ApologyQueries;
import vn.cchc.dossier.register.DossierQueries;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.submission.SubmissionReader.Tracked;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.web.BusinessDays;

/** Gathers what the applicant is told of the deadline and of what is still to be done. */
@ApplicationScoped
class Telling {

    private final DeadlineExplainer explainer;
    private final DossierQueries history;
    private final ApologyQueries apologies;

    Telling(DeadlineExplainer explainer, DossierQueries history, ApologyQueries apologies) {
        this.explainer = explainer;
        this.history = history;
        this.apologies = apologies;
    }

    Told of(Dossier dossier, Language language) {
        String code = dossier.registration().code();
        DossierState state = dossier.state();
        Optional<EventData> request = startOfPause(state)
                .flatMap(type -> history.last(code, type))
                .map(entry -> StoredJson.read(entry.data(), EventData.class));
        boolean supplement = state instanceof AwaitingSupplement;
        Instant until = state instanceof AwaitingSupplement waiting ? waiting.until() : null;
        return new Told(
                dossier.appointment().originalDueAt(),
                explainer.forApplicant(dossier, language).orElse(null),
                state instanceof Paused,
                state instanceof Paused paused ? paused.since() : null,
                request.map(EventData::reason).orElse(null),
                BusinessDays.last(until),
                supplement ? Told.ToComplete.of(request.orElse(null)) : List.of(),
                apologies.of(code).stream().map(Told.Regret::of).toList());
    }

    /** Before it is a dossier there is no term that could stand still. */
    static Told of(Tracked submission) {
        EventData asked = submission.asked();
        return new Told(
                null,
                null,
                false,
                null,
                asked == null ? null : asked.reason(),
                BusinessDays.last(submission.completeBy()),
                Told.ToComplete.of(asked),
                List.of());
    }

    /** The event whose words say why a dossier stands still. */
    private static Optional<EventType> startOfPause(DossierState state) {
        if (!(state instanceof Paused paused)) {
            return Optional.empty();
        }
        return Optional.of(begunBy(paused));
    }

    private static EventType begunBy(Paused paused) {
        if (paused instanceof AwaitingSupplement) {
            return EventType.SUPPLEMENT_REQUESTED;
        }
        return paused instanceof AwaitingPayment ? EventType.PAYMENT_REQUESTED : EventType.SUSPENDED;
    }
}
