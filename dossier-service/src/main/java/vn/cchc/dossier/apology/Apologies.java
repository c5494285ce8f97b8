package vn.cchc.dossier.apology;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cchc.dossier.apology.DossierApologyResource.ApologyRequest;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Parties;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.reading.Audience;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.recording.EventRequest;
import vn.cchc.dossier.recording.SingleRecorder;
import vn.cchc.dossier.register.Apology;
import vn.cchc.dossier.register.ApologyQueries;
import vn.cchc.kit.identity.CurrentCaller;

/** Makes and reads the apologies of one dossier. */
@ApplicationScoped
class Apologies {

    private final SingleRecorder recorder;
    private final ApologyQueries queries;
    private final DossierReader reader;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Apologies(
            SingleRecorder recorder,
            ApologyQueries queries,
            DossierReader reader,
            CurrentCaller caller,
            ObjectMapper json,
            Clock clock) {
        this.recorder = recorder;
        this.queries = queries;
        this.reader = reader;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    List<Apology> of(String code) {
        Audience audience = reader.audience(reader.find(code).dossier());
        return queries.of(code).stream()
                .map(apology -> shown(apology, audience))
                .toList();
    }

    private static Apology shown(Apology apology, Audience audience) {
        return switch (audience) {
            case STAFF -> apology;
            case APPLICANT -> apology.asTold();
            case NOBODY -> apology.withoutWords();
        };
    }

    /** An apology is an event like any other; it is numbered where all of them are. */
    @Transactional
    Apology make(String code, ApologyRequest wanted) {
        Instant at = wanted.occurredAt() == null ? clock.instant() : wanted.occurredAt();
        EventData data = EventData.apology(
                wanted.kind(),
                wanted.cause(),
                wanted.causeNote(),
                wanted.reason(),
                wanted.signer(),
                agencyAtFault(code, wanted));
        EventRequest request = new EventRequest(
                UUID.randomUUID().toString(), code, EventType.APOLOGISED, at, json.valueToTree(data), null);
        recorder.within(request, Sender.of(caller.get()));
        List<Apology> made = queries.of(code);
        return made.get(made.size() - 1);
    }

    /** A head answers for the mistakes of its own agency, if that has a part in the dossier; lateness was laid to somebody. */
    private String agencyAtFault(String code, ApologyRequest wanted) {
        if (wanted.agencyAtFault() != null || wanted.kind() == ApologyKind.LATE) {
            return wanted.agencyAtFault();
        }
        Dossier dossier = reader.find(code).dossier();
        Parties parties = dossier.registration().parties();
        String own = caller.get().agency();
        boolean hasPart = List.of(
                        parties.receiving(),
                        parties.competent(),
                        dossier.course().holder())
                .contains(own);
        return hasPart ? own : null;
    }
}
