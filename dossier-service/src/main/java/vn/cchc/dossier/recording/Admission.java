package vn.cchc.dossier.recording;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.Parties;
import vn.cchc.dossier.intake.ClientCodes;
import vn.cchc.dossier.intake.Intake;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.BusinessDays;

/** Who may send what, about which dossier, and when. */
@ApplicationScoped
class Admission {

    private final AgencyScope scope;
    private final Timeliness timeliness;
    private final ReplicatedAgencies agencies;
    private final ClientCodes clientCodes;
    private final Intake intake;
    private final EventReader reader;

    Admission(
            AgencyScope scope,
            Timeliness timeliness,
            ReplicatedAgencies agencies,
            ClientCodes clientCodes,
            Intake intake,
            EventReader reader) {
        this.scope = scope;
        this.timeliness = timeliness;
        this.agencies = agencies;
        this.clientCodes = clientCodes;
        this.intake = intake;
        this.reader = reader;
    }

    /** Lets the event in by role and time; returns the instant at which it is recorded. */
    Instant admit(EventRequest request, Sender sender) {
        if (!RecordingRights.allow(request.type(), sender.roles())) {
            throw Problems.forbidden();
        }
        timeliness.require(request.occurredAt(), sender.roles());
        return timeliness.now();
    }

    /** Any agency that has to do with the dossier may record what happens to it. */
    boolean covers(Dossier dossier) {
        Parties parties = dossier.registration().parties();
        return scope.covers(
                parties.receiving(), parties.competent(), dossier.course().holder(), parties.supportPoint());
    }

    void requireTarget(DossierEvent event) {
        if (event instanceof DossierEvent.Forwarded forwarded
                && agencies.find(forwarded.to(), BusinessDays.of(event.occurredAt()))
                        .isEmpty()) {
            throw Rejections.noSuchAgency();
        }
    }

    /** The agency of a code that was given out and whose intake may still be on the way. */
    Optional<String> plausibleAgency(String code, Sender sender) {
        return clientCodes
                .plausible(code, sender)
                .map(parsed -> parsed.agency())
                .filter(scope::covers);
    }

    /** An intake that came as an event: its code is the dossier of the event, its time that of the event. */
    Dossier receive(EventRequest request, JsonNode data, Sender sender, Instant now) {
        IntakeRequest sent = reader.read(data, IntakeRequest.class, "/data");
        boolean otherCode = sent.code() != null && !sent.code().equals(request.dossier());
        if (otherCode) {
            throw Problems.validation(
                    Violation.at("/data/code", "phải trùng với mã hồ sơ", "must be the dossier's code"));
        }
        return intake.receive(sent.received(request.dossier(), request.occurredAt()), sender, request.id(), now);
    }
}
