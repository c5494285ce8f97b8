package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Parties;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.Reception;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.procedure.KnownProcedures;
import vn.cchc.dossier.procedure.Procedure;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Everything an intake must fulfil before it becomes a dossier. */
@ApplicationScoped
class IntakeChecks {

    /** What the checks found out on the way. */
    record Checked(
            ProcedureRef procedure,
            Parties parties,
            Registration.Channels channels,
            Instant receivedAt,
            Reception reception) {
        Registration registration(String code, boolean migrated) {
            return new Registration(code, procedure, parties, channels, receivedAt, migrated);
        }

        /** The same for what waited as a submission, which says itself until when it was to be answered. */
        Checked acknowledgedBy(Instant dueAt) {
            return new Checked(procedure, parties, channels, receivedAt, reception.acknowledgedBy(dueAt));
        }
    }

    private final NamedAgencies agencies;
    private final AgencyScope scope;
    private final KnownProcedures procedures;
    private final Timeliness timeliness;
    private final IntakeRules rules;
    private final AcknowledgementTerm acknowledgement;

    IntakeChecks(
            NamedAgencies agencies,
            AgencyScope scope,
            KnownProcedures procedures,
            Timeliness timeliness,
            IntakeRules rules,
            AcknowledgementTerm acknowledgement) {
        this.agencies = agencies;
        this.scope = scope;
        this.procedures = procedures;
        this.timeliness = timeliness;
        this.rules = rules;
        this.acknowledgement = acknowledgement;
    }

    /** A procedure as it is offered to whoever comes at that moment, complete or not. */
    record Offered(Procedure procedure, ProcedureVersion version, Instant at) {
        LocalDate day() {
            return BusinessDays.of(at);
        }
    }

    /** What holds for whatever is handed in, even for what is turned away. */
    Offered offered(IntakeRequest request, Sender sender, Instant now) {
        Instant receivedAt = (request.occurredAt() == null ? now : request.occurredAt()).truncatedTo(ChronoUnit.MILLIS);
        timeliness.require(receivedAt, sender.roles());
        timeliness.requireSubmitted(request.submittedAt(), receivedAt);
        LocalDate day = BusinessDays.of(receivedAt);
        agencies.require(request, day);
        requireOwn(request);
        Procedure procedure =
                procedures.find(request.procedure()).orElseThrow(() -> AsPublished.unknown("", "procedure-unknown"));
        ProcedureVersion version = procedure.on(day).orElseThrow(() -> AsPublished.notInForce("", procedure, day));
        return new Offered(procedure, version, receivedAt);
    }

    /** The codes of the components of a procedure as it was offered at that moment. */
    Optional<Set<String>> published(String procedure, Instant at) {
        return procedures
                .find(procedure)
                .flatMap(known -> known.on(BusinessDays.of(at)))
                .map(version ->
                        version.components().stream().map(Component::code).collect(Collectors.toSet()));
    }

    Checked check(IntakeRequest request, Sender sender, Instant now) {
        Offered offered = offered(request, sender, now);
        ProcedureVersion version = offered.version();
        Instant receivedAt = offered.at();
        requireImmediate(request, version);
        // What an older system took in was taken in, whatever it took down of it; the dossier says that it was
        // migrated.
        if (!sender.isMigrator()) {
            AsPublished.requireFit("", request.channel(), request.components(), version);
            ReturnWays.require(request.returnChannel(), version, "/returnChannel");
            rules.require(request, sender, version, receivedAt);
        }
        return new Checked(
                PublishedProcedure.reference(offered.procedure(), version, request.channel()),
                parties(request, offered, sender),
                new Registration.Channels(request.channel(), request.returnChannel()),
                receivedAt,
                sender.isMigrator()
                        ? reception(request, version)
                        : reception(request, version)
                                .acknowledgedBy(acknowledgement.of(request).orElse(null)));
    }

    /**
     * The receiving agency is the one where the dossier is handed in, so it is the sender's own or one below it. Any point
     * of the province may receive for any competent agency, whatever the applicant's address (NĐ 118/2025/NĐ-CP); a support
     * point only helps the applicant and gives its staff no right to receive in another agency's name.
     */
    private void requireOwn(IntakeRequest request) {
        if (!scope.covers(request.receivingAgency())) {
            throw Problems.forbidden();
        }
    }

    private static Reception reception(IntakeRequest request, ProcedureVersion version) {
        Reception.Receiver by = request.receivedBy() == null
                ? null
                : new Reception.Receiver(
                        request.receivedBy().capacity(), request.receivedBy().staff());
        Integer onlineLevel = request.channel() == Channel.ONLINE ? version.onlineLevel() : null;
        return new Reception(by, onlineLevel, version.immediateResult(), version.exemptFromSystem());
    }

    private static void requireImmediate(IntakeRequest request, ProcedureVersion version) {
        if (request.settlement() != null && !version.immediateResult()) {
            throw Problems.unprocessable(
                    "result-not-immediate",
                    Text.of("Thủ tục không trả kết quả ngay.", "The procedure has no immediate result."),
                    Violation.at(
                            "/settlement", "chỉ dùng cho thủ tục trả kết quả ngay", "is for immediate results only"));
        }
    }

    private Parties parties(IntakeRequest request, Offered offered, Sender sender) {
        String receiving = request.receivingAgency();
        String competent = sender.isMigrator()
                ? agencies.competentThen(request.competentAgency(), receiving, offered.version(), offered.day())
                : competent(request, offered);
        return new Parties(receiving, competent, request.supportPoint());
    }

    String competent(IntakeRequest request, Offered offered) {
        return agencies.competent(
                "", request.competentAgency(), request.receivingAgency(), offered.version(), offered.day());
    }
}
