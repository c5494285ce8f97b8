package vn.cchc.dossier.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.dossier.intake.Intake.Prepared;
import vn.cchc.dossier.register.Filed;
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

    /** An intake on its way into the database; {@code answer} is the first one given to its key, once that is known. */
    private static final class Pending {
        private final Ticket ticket;
        private final Prepared prepared;
        private Response answer;

        Pending(Ticket ticket, Prepared prepared, Response answer) {
            this.ticket = ticket;
            this.prepared = prepared;
            this.answer = answer;
        }
    }

    private final Intake intake;
    private final Duplicates duplicates;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Timeliness timeliness;
    private final GroupCommit<Pending> commits =
            new GroupCommit<>(group -> QuarkusTransaction.requiringNew().run(() -> write(group)));

    IntakeDesk(
            Intake intake,
            Duplicates duplicates,
            Idempotency idempotency,
            CurrentCaller caller,
            Timeliness timeliness) {
        this.intake = intake;
        this.duplicates = duplicates;
        this.idempotency = idempotency;
        this.caller = caller;
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

    /** What the applicant is given, with what looks handed in twice. */
    public Receipt receipt(Filed filed, IntakeRequest request) {
        String code = filed.dossier().registration().code();
        return Receipt.of(filed, duplicates.of(request.applicant(), request.procedure(), code));
    }

    private Pending prepared(Ticket ticket, IntakeRequest request) {
        Prepared prepared = intake.prepare(request, Sender.of(caller.get()), null, timeliness.now());
        Receipt receipt = receipt(prepared.filed(), request);
        Response created = Response.created(URI.create("/api/v1/dossiers/" + receipt.code()))
                .tag(ETags.of(receipt.sequence()))
                .entity(receipt)
                .build();
        return new Pending(ticket, prepared, created);
    }

    private void write(List<Pending> group) {
        List<Optional<Response>> before =
                idempotency.answered(group.stream().map(one -> one.ticket).toList());
        Map<Ticket, Response> answers = new LinkedHashMap<>();
        List<Prepared> fresh = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Pending pending = group.get(i);
            if (before.get(i).isPresent()) {
                pending.answer = before.get(i).get();
            } else {
                fresh.add(pending.prepared);
                answers.put(pending.ticket, pending.answer);
            }
        }
        fresh.stream().filter(one -> one.request().code() != null).forEach(intake::claim);
        intake.write(fresh);
        idempotency.remember(answers);
    }
}
