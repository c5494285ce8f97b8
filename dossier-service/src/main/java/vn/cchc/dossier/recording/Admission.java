package vn.cchc.dossier.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.cause.LatenessCauses;
import vn.cchc.dossier.domain.Apologising;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.HandOver;
import vn.cchc.dossier.intake.ClientCodes;
import vn.cchc.dossier.intake.IntakeDesk;
import vn.cchc.dossier.intake.IntakeDesk.TakenIn;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.BusinessDays;

/** Who may send what, about which dossier, and when. */
@ApplicationScoped
class Admission {

    private final Timeliness timeliness;
    private final ReplicatedAgencies agencies;
    private final ClientCodes clientCodes;
    private final IntakeDesk desk;
    private final EventReader reader;
    private final LatenessCauses causes;

    Admission(
            Timeliness timeliness,
            ReplicatedAgencies agencies,
            ClientCodes clientCodes,
            IntakeDesk desk,
            EventReader reader,
            LatenessCauses causes) {
        this.timeliness = timeliness;
        this.agencies = agencies;
        this.clientCodes = clientCodes;
        this.desk = desk;
        this.reader = reader;
        this.causes = causes;
    }

    void requireRole(EventType type, Sender sender) {
        if (!RecordingRights.allow(type, sender.roles())) {
            throw Problems.forbidden();
        }
    }

    /** Lets the event in by its time; returns the instant at which it is recorded. */
    Instant admit(EventRequest request, Sender sender) {
        timeliness.require(request.occurredAt(), sender.roles());
        return timeliness.now();
    }

    /** Whether the dossier exists for the caller: one of the agencies that have to do with it is within the scope. */
    boolean covers(Dossier dossier, Sender sender) {
        return sender.scope(agencies).covers(dossier.agencies().toArray(String[]::new));
    }

    /** Whether the caller's agency has the part in the dossier that such an event needs; a support point only reads. */
    boolean mayRecord(EventType type, Dossier dossier, Sender sender) {
        return sender.scope(agencies)
                .covers(RecordingRights.agencies(type, dossier).toArray(String[]::new));
    }

    /** The agency the event is of: outside the scope the dossier does not exist, without a part in it nothing is recorded. */
    String agencyOf(EventRequest request, Optional<Dossier> known, Sender sender) {
        if (known.isEmpty()) {
            return plausibleAgency(request.dossier(), sender).orElseThrow(Problems::notFound);
        }
        Dossier dossier = known.filter(one -> covers(one, sender)).orElseThrow(Problems::notFound);
        if (!mayRecord(request.type(), dossier, sender)) {
            throw Problems.forbidden();
        }
        return dossier.registration().parties().receiving();
    }

    /** What can be said of an event without its dossier, which may not be here yet. */
    void requireSound(EventRequest request, EventData data, Sender sender) {
        if (request.id().equals(request.after())) {
            throw Problems.validation(Violation.at("/after", "phải là sự việc khác", "must be another event"));
        }
        if (request.type() == EventType.CORRECTED) {
            Corrections.requireContent(data);
            return;
        }
        var lateness = causes.stated(data.cause(), data.causeNote(), request.occurredAt());
        DossierEvent event =
                DossierEventFactory.create(request.type(), request.occurredAt(), data, lateness.orElse(null));
        if (event instanceof DossierEvent.Forwarded forwarded) {
            requireAgency("to", forwarded.to(), event);
        }
        if (event instanceof HandOver.Consulted asked) {
            requireAgency("agency", asked.agency(), event);
        }
        requireOverride(event, sender);
    }

    private void requireAgency(String field, String code, DossierEvent event) {
        if (agencies.find(code, BusinessDays.of(event.occurredAt())).isEmpty()) {
            throw Rejections.noSuchAgency(field);
        }
    }

    /** Only a head answers for an appointment beyond the rule. */
    private static void requireOverride(DossierEvent event, Sender sender) {
        boolean overrides = event instanceof Apologising apologising
                && apologising.apology().overrides();
        if (overrides && !sender.roles().contains(Role.HEAD)) {
            throw Problems.forbidden();
        }
    }

    /**
     * The agency of a code that was given out and whose intake may still be on the way. Who has a part in it shows only when
     * it is here, so until then anyone's event waits; a migrator's codes were given out by nobody, so it loads its own.
     */
    Optional<String> plausibleAgency(String code, Sender sender) {
        return clientCodes
                .plausible(code, sender)
                .map(parsed -> parsed.agency())
                .filter(agency -> !sender.isMigrator() || sender.scope(agencies).covers(agency));
    }

    /** An intake that came as an event: its code is the dossier of the event, its time that of the event. */
    TakenIn receive(EventRequest request, Sender sender, Instant now) {
        if (request.after() != null) {
            throw Problems.validation(Violation.at(
                    "/after", "trước việc tiếp nhận không có việc nào", "nothing comes before the receipt"));
        }
        IntakeRequest sent = reader.read(dataOf(request), IntakeRequest.class, "/data");
        boolean otherCode = sent.code() != null && !sent.code().equals(request.dossier());
        if (otherCode) {
            throw Problems.validation(
                    Violation.at("/data/code", "phải trùng với mã hồ sơ", "must be the dossier's code"));
        }
        return desk.receive(sent.received(request.dossier(), request.occurredAt()), sender, request.id(), now);
    }

    /** What the event says, checked. */
    EventData data(EventRequest request) {
        return reader.read(dataOf(request), EventData.class, "/data");
    }

    private static JsonNode dataOf(EventRequest request) {
        return request.data() == null || request.data().isNull()
                ? JsonNodeFactory.instance.objectNode()
                : request.data();
    }
}
