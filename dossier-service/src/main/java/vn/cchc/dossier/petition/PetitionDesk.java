package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.cchc.dossier.applicant.Sealing;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.petition.domain.Petition;
import vn.cchc.dossier.petition.domain.PetitionDecision;
import vn.cchc.dossier.petition.domain.PetitionDecision.Accepted;
import vn.cchc.dossier.petition.domain.PetitionDecision.Rejected;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/** Takes petitions in and records what is done about them, in the transaction at hand. */
@ApplicationScoped
class PetitionDesk {

    private static final Set<Role> RECEIVERS = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.PORTAL);
    private static final String PETITIONER = "petitioner";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT).withZone(BusinessZone.ID);

    private final PetitionStore store;
    private final PetitionTerms terms;
    private final PetitionParties parties;
    private final Sealing sealing;
    private final Timeliness timeliness;

    PetitionDesk(
            PetitionStore store, PetitionTerms terms, PetitionParties parties, Sealing sealing, Timeliness timeliness) {
        this.store = store;
        this.terms = terms;
        this.parties = parties;
        this.sealing = sealing;
        this.timeliness = timeliness;
    }

    /** Returns the code. @param caller empty for somebody without an account */
    String receive(PetitionRequest request, Optional<Caller> caller) {
        caller.filter(known -> Collections.disjoint(known.roles(), RECEIVERS)).ifPresent(other -> {
            throw Problems.forbidden();
        });
        request.check();
        Instant now = timeliness.now();
        PetitionRow row = new PetitionRow();
        row.code = "PAKN-%s-%06d".formatted(DAY.format(now), store.nextNumber());
        row.channel = channel(request, caller.isPresent());
        row.level = request.level();
        row.about = request.about();
        row.attitude = request.aboutAttitude();
        row.agency = parties.inCharge(request.agency(), caller, now);
        row.receivedAgency = caller.map(Caller::agency).orElse(row.agency);
        row.procedureCode = parties.procedure(request.procedure());
        row.dossier = request.dossier();
        row.subject = request.subject();
        row.content = request.content();
        row.petitioner = sealing.seal(row.code, StoredJson.write(request.petitioner()));
        row.receivedAt = receivedAt(request, caller, now);
        row.receivedBy = caller.map(Caller::subject).orElse(PETITIONER);
        store.add(row, begin(row), request.attachments());
        return row.code;
    }

    /** Who writes or calls waits from that day on, not from when somebody found the time to enter it. */
    private Instant receivedAt(PetitionRequest request, Optional<Caller> caller, Instant now) {
        if (request.receivedAt() == null) {
            return now;
        }
        Caller staff = caller.orElseThrow(() -> Problems.validation(Violation.at(
                "/receivedAt",
                "chỉ cán bộ tiếp nhận mới ghi thời điểm nhận",
                "when it came is recorded by staff only")));
        timeliness.require("/receivedAt", request.receivedAt(), staff.roles());
        Instant said = request.receivedAt().truncatedTo(ChronoUnit.MILLIS);
        return said.isAfter(now) ? now : said;
    }

    private Petition begin(PetitionRow row) {
        try {
            return Petition.receive(row.code, row.agency, row.attitude, row.receivedAt, terms.of(row.receivedAgency));
        } catch (UnknownCalendarYearException unknown) {
            throw calendarUnknown(unknown.year());
        }
    }

    private static PetitionChannel channel(PetitionRequest request, boolean signedIn) {
        PetitionChannel channel = request.channel() == null ? PetitionChannel.WEBSITE : request.channel();
        if (!signedIn && channel != PetitionChannel.WEBSITE) {
            throw Problems.validation(Violation.at(
                    "/channel", "chỉ cán bộ tiếp nhận mới ghi kênh khác", "another channel is recorded by staff only"));
        }
        return channel;
    }

    /** By staff of the agency in charge; those who only received it may look, not act. */
    PetitionView record(String code, PetitionCommand command, String ifMatch, Caller caller) {
        command.check();
        PetitionRow row = store.lock(code).orElseThrow(Problems::notFound);
        parties.requireInCharge(row);
        if (ifMatch != null) {
            ETags.requireMatch(ifMatch, row.sequence);
        }
        parties.requireInForce(command.agency(), timeliness.now());
        apply(row, command, caller.subject());
        return PetitionView.listed(row, timeliness.now());
    }

    /** By the petitioner, who has shown the verifier. */
    void recordByPetitioner(String code, PetitionCommand command) {
        command.check();
        apply(store.lock(code).orElseThrow(Problems::notFound), command, PETITIONER);
    }

    private void apply(PetitionRow row, PetitionCommand command, String by) {
        PetitionDecision decision = decide(row, command);
        if (decision instanceof Rejected rejected) {
            Text reason =
                    Text.of(rejected.reason().vietnamese(), rejected.reason().english());
            throw Problems.conflict(rejected.reason().code(), reason);
        }
        store.append(row, (Accepted) decision, command, by);
    }

    private PetitionDecision decide(PetitionRow row, PetitionCommand command) {
        try {
            return row.read().record(command.action(), timeliness.now(), terms.of(row.receivedAgency));
        } catch (UnknownCalendarYearException unknown) {
            throw calendarUnknown(unknown.year());
        }
    }

    private static RuntimeException calendarUnknown(int year) {
        Text detail = Text.of(
                "Chưa có lịch làm việc của năm " + year + " nên chưa tính được thời hạn.",
                "The working calendar of " + year + " is not known, so no term can be counted.");
        return Problems.unprocessable("calendar-unknown", detail);
    }
}
