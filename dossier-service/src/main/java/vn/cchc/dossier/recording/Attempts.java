package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import vn.cchc.dossier.cause.LatenessCauses;
import vn.cchc.dossier.domain.Corrected;
import vn.cchc.dossier.domain.Decision;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.recording.Candidate.Author;
import vn.cchc.dossier.recording.Recording.Incoming;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.reference.ReplicatedAgencies;

/** Holds an event against its dossier: whether its turn has come, whether it is its sender's to record, and the rules. */
@ApplicationScoped
class Attempts {

    private final ReplicatedAgencies agencies;
    private final SeenEvents seen;
    private final Recording recording;
    private final Corrections corrections;
    private final Particulars particulars;
    private final LatenessCauses causes;

    Attempts(
            ReplicatedAgencies agencies,
            SeenEvents seen,
            Recording recording,
            Corrections corrections,
            Particulars particulars,
            LatenessCauses causes) {
        this.agencies = agencies;
        this.seen = seen;
        this.recording = recording;
        this.corrections = corrections;
        this.particulars = particulars;
        this.causes = causes;
    }

    /** Records it if it may be. The dossier must be locked by the transaction at hand. */
    Verdict attempt(Dossier dossier, Candidate candidate, Instant now) {
        String code = dossier.registration().code();
        if (candidate.after() != null && !seen.isRecorded(code, candidate.after())) {
            return new Verdict.Waits(ParkedReason.PREDECESSOR);
        }
        try {
            requirePart(dossier, candidate);
            return Verdict.of(
                    candidate.type() == EventType.CORRECTED
                            ? corrected(dossier, candidate, now)
                            : happened(dossier, candidate, now));
        } catch (Problem problem) {
            return new Verdict.Refused(problem.code(), problem);
        }
    }

    /** The sender's roles were asked when the event came; what part its agency has in the dossier shows only here. */
    private void requirePart(Dossier dossier, Candidate candidate) {
        if (!scopeOf(candidate.author())
                .covers(RecordingRights.agencies(candidate.type(), dossier).toArray(String[]::new))) {
            throw Problems.forbidden();
        }
    }

    private Decision happened(Dossier dossier, Candidate candidate, Instant now) {
        EventData said = candidate.data();
        var lateness = causes.stated(said.cause(), said.causeNote(), candidate.occurredAt());
        DossierEvent event =
                DossierEventFactory.create(candidate.type(), candidate.occurredAt(), said, lateness.orElse(null));
        RecordingRights.requireOwnAnswer(event, dossier, scopeOf(candidate.author()));
        particulars.require(event, dossier, candidate);
        String data = StoredJson.write(
                event instanceof DossierEvent.SupplementRequested
                        ? candidate.data().itemised()
                        : candidate.data());
        return recording.record(dossier, incoming(candidate, event, data), now);
    }

    private Decision corrected(Dossier dossier, Candidate candidate, Instant now) {
        Corrected event = corrections.event(dossier, candidate);
        Decision decision =
                recording.record(dossier, incoming(candidate, event, corrections.noted(dossier, event)), now);
        if (decision instanceof Decision.Accepted accepted) {
            corrections.applied(accepted.next(), candidate.data().correction());
        }
        return decision;
    }

    private static Incoming incoming(Candidate candidate, DossierEvent event, String data) {
        Author author = candidate.author();
        return new Incoming(
                candidate.id(), event, data, candidate.fingerprint(), author.subject(), author.isMigrator());
    }

    private AgencyScope scopeOf(Author author) {
        return AgencyScope.of(new Caller(author.subject(), author.subject(), Set.of(), author.agency()), agencies);
    }
}
