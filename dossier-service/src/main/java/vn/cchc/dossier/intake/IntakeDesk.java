package vn.cchc.dossier.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.intake.Duplicates.Asked;
import vn.cchc.dossier.intake.Intake.Prepared;
import vn.cchc.dossier.register.Filed;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.transaction.GroupCommit;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Idempotency.Ticket;

/**
 * Takes in dossiers for the caller, each once however often it is sent, and answers with the receipt. What a request asks and
 * decides it does on its own; the rows of those that come at the same time are written in one transaction.
 */
@ApplicationScoped
public class IntakeDesk {

    /** An intake on its way into the database, and the answer once that is known. */
    private static final class Pending {
        private final Ticket ticket;
        private final Prepared prepared;
        private final AgencyScope scope;
        private Response answer;

        Pending(Ticket ticket, Prepared prepared, AgencyScope scope) {
            this.ticket = ticket;
            this.prepared = prepared;
            this.scope = scope;
        }

        Asked asked() {
            return new Asked(prepared.request(), prepared.code(), scope);
        }
    }

    private final Intake intake;
    private final Duplicates duplicates;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final AgencyPaths paths;
    private final Timeliness timeliness;
    private final GroupCommit<Pending> commits =
            new GroupCommit<>(group -> QuarkusTransaction.requiringNew().run(() -> write(group)));

    IntakeDesk(
            Intake intake,
            Duplicates duplicates,
            Idempotency idempotency,
            CurrentCaller caller,
            AgencyPaths paths,
            Timeliness timeliness) {
        this.intake = intake;
        this.duplicates = duplicates;
        this.idempotency = idempotency;
        this.caller = caller;
        this.paths = paths;
        this.timeliness = timeliness;
    }

    /** Not to be called in a transaction. */
    public Response receive(String key, IntakeRequest request) {
        Ticket ticket = idempotency.ticket(key, request);
        Pending pending;
        try {
            pending = prepared(ticket, request);
        } catch (Problem refusedToday) {
            return idempotency.answered(ticket).orElseThrow(() -> refusedToday);
        }
        commits.commit(pending);
        return pending.answer;
    }

    /** A dossier that was received, and what its applicant is given. */
    public record TakenIn(Dossier dossier, Receipt receipt) {}

    /** Takes in what came as an event, in the transaction at hand; the event's id makes it count once. */
    public TakenIn receive(IntakeRequest request, Sender sender, String eventId, Instant now) {
        Filed filed = intake.receive(request, sender, eventId, now);
        return new TakenIn(filed.dossier(), receipt(filed, request));
    }

    /** What the applicant is given, with what looks handed in twice. */
    public Receipt receipt(Filed filed, IntakeRequest request) {
        return Receipt.of(
                filed, suspected(request, filed.dossier().registration().code()));
    }

    /** @param code its own, which is no duplicate of it */
    public Suspected suspected(IntakeRequest request, String code) {
        AgencyScope scope = AgencyScope.of(caller.get(), paths);
        return duplicates.of(List.of(new Asked(request, code, scope))).get(0);
    }

    private Pending prepared(Ticket ticket, IntakeRequest request) {
        Caller by = caller.get();
        Prepared prepared = intake.prepare(request, Sender.of(by), null, timeliness.now());
        return new Pending(ticket, prepared, AgencyScope.of(by, paths));
    }

    private void write(List<Pending> group) {
        List<Pending> fresh = unanswered(group);
        if (fresh.isEmpty()) {
            return;
        }
        List<Suspected> found = duplicates.of(fresh.stream().map(Pending::asked).toList());
        fresh.stream()
                .map(one -> one.prepared)
                .filter(one -> one.request().code() != null)
                .forEach(intake::claim);
        intake.write(fresh.stream().map(one -> one.prepared).toList());
        Map<Ticket, Response> answers = new LinkedHashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            Pending pending = fresh.get(i);
            pending.answer = created(Receipt.of(pending.prepared.filed(), found.get(i)));
            answers.put(pending.ticket, pending.answer);
        }
        idempotency.remember(answers);
    }

    /** Those whose keys come for the first time; the others have their first answer. */
    private List<Pending> unanswered(List<Pending> group) {
        List<Optional<Response>> before =
                idempotency.answered(group.stream().map(one -> one.ticket).toList());
        List<Pending> fresh = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Pending pending = group.get(i);
            before.get(i).ifPresentOrElse(answer -> pending.answer = answer, () -> fresh.add(pending));
        }
        return fresh;
    }

    private static Response created(Receipt receipt) {
        URI place = URI.create("/api/v1/dossiers/" + receipt.code());
        return ETags.answer(Response.created(place), receipt, receipt.sequence());
    }
}
