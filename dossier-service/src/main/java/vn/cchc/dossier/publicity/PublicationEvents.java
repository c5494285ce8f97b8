package vn.cchc.dossier.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.outbox.OutboxEvent;

/** Turns what a unit made public into what is published of it. */
final class PublicationEvents {

    static final String TOPIC = "cchc.procedure-events.v1";
    static final String TYPE = "vn.cchc.procedure.published.v1";

    private PublicationEvents() {}

    /**
     * Procedures a unit made public on a channel on one day.
     *
     * @param withdrawn from that day they are not public there
     * @param procedures codes, in order; a code said once more for the same channel and day takes the place of what was said
     */
    record Posted(
            String agency,
            PublicityChannel channel,
            LocalDate publishedOn,
            boolean withdrawn,
            List<String> procedures) {}

    /** What was posted, and when others were told. */
    record Data(
            String agency,
            PublicityChannel channel,
            LocalDate publishedOn,
            boolean withdrawn,
            Instant changedAt,
            List<String> procedures) {}

    /** @param sequence counts what was told of the unit */
    static OutboxEvent publish(Posted posted, long sequence, Instant at) {
        Data data = new Data(
                posted.agency(), posted.channel(), posted.publishedOn(), posted.withdrawn(), at, posted.procedures());
        return new OutboxEvent(TOPIC, TYPE, posted.agency(), sequence, at, data);
    }
}
