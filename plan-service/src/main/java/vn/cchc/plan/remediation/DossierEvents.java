package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.kit.inbox.PoisonEventException;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.plan.remediation.DossierEventType.Meaning;

/** Takes the dossier events in; most mean nothing here. */
@ApplicationScoped
class DossierEvents implements InboxHandler {

    static final String TOPIC = "cchc.dossier-events.v1";

    private final Remediation remediation;
    private final DossierResults results;

    DossierEvents(Remediation remediation, DossierResults results) {
        this.remediation = remediation;
        this.results = results;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        TreeSet<FaultMonth> months = new TreeSet<>();
        for (ReceivedEvent event : events) {
            if (meaning(event) == Meaning.LATE) {
                months.add(FaultMonth.of(overdue(event)));
            }
        }
        remediation.lock(months);
        for (ReceivedEvent event : events) {
            take(event);
        }
    }

    private void take(ReceivedEvent event) {
        clear(event);
        results.take(event);
        switch (meaning(event)) {
            case LATE -> remediation.late(overdue(event), event);
            case APOLOGY -> remediation.apologised(event.dataAs(Apology.class), event);
            case ENDED -> remediation.ended(ended(event));
            case NOTHING -> {
                // Known, and of no interest here.
            }
        }
    }

    private void clear(ReceivedEvent event) {
        StandingDossier standing = event.dataAs(StandingDossier.class);
        if (standing.showsNoMiss()) {
            remediation.onTimeAfterAll(standing.dossier(), event);
        }
    }

    private static Meaning meaning(ReceivedEvent event) {
        return DossierEventType.named(event.type())
                .orElseThrow(() -> new PoisonEventException("unknown type " + event.type()))
                .meaning();
    }

    private static OverdueDossier overdue(ReceivedEvent event) {
        OverdueDossier overdue = event.dataAs(OverdueDossier.class);
        if (!overdue.isComplete()) {
            throw new PoisonEventException("overdue event without dossier, agency at fault or missed deadline");
        }
        return overdue;
    }

    private static EndedDossier ended(ReceivedEvent event) {
        EndedDossier ended = event.dataAs(EndedDossier.class);
        if (ended.dossier() == null || ended.occurredAt() == null) {
            throw new PoisonEventException("ending event without dossier or time");
        }
        return ended;
    }
}
