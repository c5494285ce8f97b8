package vn.cchc.report.projecting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cchc.kit.inbox.ReceivedEvent;

/** Hands dossier events to their handler as the inbox does: a batch a transaction. */
@ApplicationScoped
public class Intake {

    private final DossierEventsHandler handler;

    Intake(DossierEventsHandler handler) {
        this.handler = handler;
    }

    @Transactional
    public void take(List<ReceivedEvent> events) {
        handler.handle(events);
    }
}
