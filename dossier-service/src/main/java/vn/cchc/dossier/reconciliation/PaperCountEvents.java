package vn.cchc.dossier.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.kit.outbox.OutboxEvent;

/** Turns a comparison into what is published; the explanation, being free words, stays at home. */
final class PaperCountEvents {

    static final String TOPIC = "cchc.counter-events.v1";
    static final String TYPE = "vn.cchc.paper-count.changed.v1";

    private PaperCountEvents() {}

    record Data(String agency, LocalDate day, CountState state, Figures paper, Figures system, Instant changedAt) {}

    record Figures(long received, long returned) {}

    static OutboxEvent publish(PaperCountRow row, Instant at) {
        Data data = new Data(
                row.agency,
                row.day,
                row.state,
                new Figures(row.received, row.returned),
                new Figures(row.systemReceived, row.systemReturned),
                at);
        return new OutboxEvent(TOPIC, TYPE, row.agency + "/" + row.day, row.sequence, at, data);
    }
}
