package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.cchc.dossier.register.Filed;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;

/** Takes in one dossier for the caller, once however often it is sent, and answers with the receipt. */
@ApplicationScoped
public class IntakeDesk {

    private final Intake intake;
    private final Duplicates duplicates;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Timeliness timeliness;

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

    public Response receive(String key, IntakeRequest request) {
        return idempotency.once(key, request, () -> created(request));
    }

    /** What the applicant is given, with what looks handed in twice. */
    public Receipt receipt(Filed filed, IntakeRequest request) {
        String code = filed.dossier().registration().code();
        return Receipt.of(filed, duplicates.of(request.applicant(), request.procedure(), code));
    }

    private Response created(IntakeRequest request) {
        Filed filed = intake.receive(request, Sender.of(caller.get()), null, timeliness.now());
        String code = filed.dossier().registration().code();
        Receipt receipt = receipt(filed, request);
        return Response.created(URI.create("/api/v1/dossiers/" + code))
                .tag(ETags.of(receipt.sequence()))
                .entity(receipt)
                .build();
    }
}
