package vn.cchc.dossier.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.domain.Context;
import vn.cchc.dossier.domain.Decision;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.Rejection;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.intake.IntakeRequest.Settlement;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.register.Register;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** The result an applicant waits for: received, settled and mostly handed over in one go, and still on record (R88). */
@ApplicationScoped
class Immediate {

    private final WorkingTime workingTime;
    private final RuleVersions rules;
    private final Register register;

    Immediate(WorkingTime workingTime, RuleVersions rules, Register register) {
        this.workingTime = workingTime;
        this.rules = rules;
        this.register = register;
    }

    /** What is to be recorded after the receipt; decides only, so that a refusal leaves nothing behind. */
    List<List<RecordedEvent>> decide(Dossier received, IntakeRequest request, Instant now) {
        Settlement settlement = request.settlement();
        if (settlement == null) {
            return List.of();
        }
        Instant receivedAt = received.registration().receivedAt();
        Instant finishedAt = settlement.finishedAt() == null ? receivedAt : settlement.finishedAt();
        requireOrder(receivedAt, finishedAt, settlement.returnedAt(), now);
        Context context = new Context(
                now,
                workingTime.of(received.registration().parties().receiving()),
                rules.on(receivedAt),
                received.registration().migrated());
        List<List<RecordedEvent>> events = new ArrayList<>();
        DossierEvent result = new DossierEvent.Finished(
                finishedAt, settlement.result(), Document.described(settlement.document()), settlement.reason(), null);
        Decision.Accepted finished = accepted(received.record(result, context));
        events.add(finished.events());
        if (settlement.returnedAt() != null) {
            DossierEvent returned = new DossierEvent.Returned(settlement.returnedAt(), request.returnChannel());
            events.add(accepted(finished.next().record(returned, context)).events());
        }
        return events;
    }

    /** Writes what was decided. */
    void record(List<List<RecordedEvent>> decided, Settlement settlement, Sender sender, Instant now) {
        for (List<RecordedEvent> events : decided) {
            DossierEvent event = events.get(events.size() - 1).event();
            String data = data(event, settlement);
            register.append(events, new Entry(null, sender.subject(), now, data, Instant.MIN));
        }
    }

    /** The dossier as it is after what was decided. */
    static Dossier last(Dossier received, List<List<RecordedEvent>> decided) {
        Dossier dossier = received;
        for (List<RecordedEvent> events : decided) {
            dossier = events.get(events.size() - 1).after();
        }
        return dossier;
    }

    /** The same words as the event would have had if it had been sent by itself. */
    private static String data(DossierEvent event, Settlement settlement) {
        return event instanceof DossierEvent.Finished
                ? StoredJson.write(new Said(settlement.result(), settlement.reason(), settlement.document()))
                : "{}";
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Said(Result result, String reason, Document document) {}

    private static Decision.Accepted accepted(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            return accepted;
        }
        Rejection reason =
                decision instanceof Decision.Rejected rejected ? rejected.reason() : Rejection.ILLEGAL_TRANSITION;
        Text text = Text.of(reason.vietnamese(), reason.english());
        throw Problems.unprocessable(reason.code(), text, new Violation(reason.under("/settlement"), text));
    }

    private static void requireOrder(Instant receivedAt, Instant finishedAt, Instant returnedAt, Instant now) {
        if (finishedAt.isBefore(receivedAt) || finishedAt.isAfter(later(now, receivedAt))) {
            throw misplaced("finishedAt");
        }
        if (returnedAt != null && (returnedAt.isBefore(finishedAt) || returnedAt.isAfter(later(now, receivedAt)))) {
            throw misplaced("returnedAt");
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Problem misplaced(String field) {
        return Problems.validation(Violation.at(
                "/settlement/" + field,
                "phải sau khi tiếp nhận và không nằm trong tương lai",
                "must follow the receipt and not lie in the future"));
    }
}
