package vn.cchc.dossier.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.kit.outbox.OutboxEvent;

/** Turns what was recorded of a counter into what is published; the description, being free words, stays at home. */
final class ViolationEvents {

    static final String TOPIC = "cchc.counter-events.v1";
    static final String TYPE = "vn.cchc.violation.recorded.v1";

    private ViolationEvents() {}

    /**
     * A violation of the one-stop rules.
     *
     * @param day on which it happened
     * @param officer a staff id, never a name; null where nobody was named
     * @param leader staff id of whoever answered for the counter on that day; null where nobody was named
     */
    record Data(
            UUID violation,
            String agency,
            LocalDate day,
            ViolationKind kind,
            String officer,
            String leader,
            String dossier,
            String petition,
            Instant recordedAt) {}

    /** A violation is recorded once and never changed, so its sequence has one number. */
    static OutboxEvent publish(ViolationRow row) {
        return new OutboxEvent(
                TOPIC,
                TYPE,
                row.agency + "/" + row.id,
                1,
                row.recordedAt,
                new Data(
                        row.id,
                        row.agency,
                        row.occurredOn,
                        row.kind,
                        row.officer,
                        row.leader,
                        row.dossier,
                        row.petition,
                        row.recordedAt));
    }
}
