package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Parties;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.Reception;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.procedure.KnownProcedures;
import vn.cchc.dossier.procedure.Procedure;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
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
    }

    private final ReplicatedAgencies agencies;
    private final AgencyScope scope;
    private final KnownProcedures procedures;
    private final Timeliness timeliness;
    private final IntakeRules rules;

    IntakeChecks(
            ReplicatedAgencies agencies,
            AgencyScope scope,
            KnownProcedures procedures,
            Timeliness timeliness,
            IntakeRules rules) {
        this.agencies = agencies;
        this.scope = scope;
        this.procedures = procedures;
        this.timeliness = timeliness;
        this.rules = rules;
    }

    /** A procedure as it is offered to whoever comes at that moment, complete or not. */
    record Offered(Procedure procedure, ProcedureVersion version, Instant at) {}

    /** What holds for whatever is handed in, even for what is turned away. */
    Offered offered(IntakeRequest request, Sender sender, Instant now) {
        Instant receivedAt = (request.occurredAt() == null ? now : request.occurredAt()).truncatedTo(ChronoUnit.MILLIS);
        timeliness.require(receivedAt, sender.roles());
        timeliness.requireSubmitted(request.submittedAt(), receivedAt);
        LocalDate day = BusinessDays.of(receivedAt);
        requireAgencies(request, day);
        requireOwn(request);
        Procedure procedure = procedures.find(request.procedure()).orElseThrow(() -> unknown("", "procedure-unknown"));
        ProcedureVersion version = procedure.on(day).orElseThrow(() -> notInForce("", procedure, day));
        return new Offered(procedure, version, receivedAt);
    }

    Checked check(IntakeRequest request, Sender sender, Instant now) {
        Offered offered = offered(request, sender, now);
        ProcedureVersion version = offered.version();
        Instant receivedAt = offered.at();
        requireImmediate(request, version);
        // What an older system took in was taken in, whatever it took down of it; the dossier says that it was
        // migrated.
        if (!sender.isMigrator()) {
            requireFit("", request.channel(), request.components(), version);
            rules.require(request, version, receivedAt);
        }
        return new Checked(
                PublishedProcedure.reference(offered.procedure(), version, request.channel()),
                parties(request),
                new Registration.Channels(request.channel(), request.returnChannel()),
                receivedAt,
                reception(request, version));
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

    private void requireAgencies(IntakeRequest request, LocalDate day) {
        List<Violation> violations = new ArrayList<>();
        agency("receivingAgency", request.receivingAgency(), day).ifPresent(violations::add);
        agency("competentAgency", request.competentAgency(), day).ifPresent(violations::add);
        agency("supportPoint", request.supportPoint(), day).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw Problems.unprocessable("agency-not-in-force", NOT_IN_FORCE, violations);
        }
    }

    private Optional<Violation> agency(String field, String code, LocalDate day) {
        boolean fine = code == null || agencies.find(code, day).isPresent();
        return fine
                ? Optional.empty()
                : Optional.of(Violation.at(
                        "/" + field,
                        "không có cơ quan này vào ngày tiếp nhận",
                        "no such agency on the day of receipt"));
    }

    static void requireFit(String at, Channel channel, List<IntakeRequest.Handed> handed, ProcedureVersion version) {
        if (!version.channels().contains(channel)) {
            throw Problems.unprocessable(
                    "channel-not-offered",
                    Text.of("Thủ tục không tiếp nhận qua kênh này.", "The procedure is not offered on this channel."),
                    Violation.at(at + "/channel", "không được công bố", "is not published"));
        }
        List<Violation> violations = Completeness.check(handed, version.components());
        if (!violations.isEmpty()) {
            throw Problems.unprocessable(
                    "components-not-as-published",
                    COMPONENTS,
                    violations.stream()
                            .map(violation -> new Violation(at + violation.pointer(), violation.message()))
                            .toList());
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

    private static Parties parties(IntakeRequest request) {
        String competent = request.competentAgency() == null ? request.receivingAgency() : request.competentAgency();
        return new Parties(request.receivingAgency(), competent, request.supportPoint());
    }

    /** Where a decision ended it, the counter tells the citizen which, and what takes its place. */
    static Problem notInForce(String at, Procedure procedure, LocalDate day) {
        return procedure
                .endedBy(day)
                .map(ended -> Problems.unprocessable(
                        "procedure-not-in-force",
                        Text.of(
                                "Thủ tục không còn được tiếp nhận: " + ended.vi() + ".",
                                "The procedure is no longer received: " + ended.en() + "."),
                        Violation.at(at + "/procedure", "không có hiệu lực", "is not in force")))
                .orElseGet(() -> unknown(at, "procedure-not-in-force"));
    }

    /** @param at where the intake stands in what was sent */
    static Problem unknown(String at, String code) {
        return Problems.unprocessable(
                code,
                Text.of(
                        "Thủ tục hành chính không có hoặc không có hiệu lực vào ngày tiếp nhận.",
                        "The procedure is unknown or not in force on the day of receipt."),
                Violation.at(at + "/procedure", "không có hiệu lực", "is not in force"));
    }

    private static final Text NOT_IN_FORCE =
            Text.of("Cơ quan không có hoặc đã kết thúc hoạt động.", "The agency is unknown or was closed.");

    private static final Text COMPONENTS = Text.of(
            "Không được tiếp nhận thiếu hoặc thừa thành phần hồ sơ so với công bố"
                    + " (Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP).",
            "Components must be exactly as published, none missing and none in excess"
                    + " (Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP).");
}
