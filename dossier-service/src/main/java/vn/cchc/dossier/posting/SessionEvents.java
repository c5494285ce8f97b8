package vn.cchc.dossier.posting;

import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.kit.outbox.OutboxEvent;

/** Turns what became of a half day into what is published. */
final class SessionEvents {

    static final String TOPIC = "cchc.counter-events.v1";
    static final String DONE = "vn.cchc.publication-session.done.v1";
    static final String MISSED = "vn.cchc.publication-session.missed.v1";

    private SessionEvents() {}

    /**
     * What became of a half day.
     *
     * @param firstAt when it was first published; null while it is missed
     * @param seenAt when somebody without a part in publishing was first shown the list all the same; null if nobody was
     * @param detectedAt when it was noticed that nothing had been published; null in what was published
     */
    record Data(
            String agency,
            LocalDate day,
            Session session,
            SessionState state,
            Instant dueAt,
            Instant firstAt,
            Instant seenAt,
            Instant detectedAt) {}

    static OutboxEvent publish(SessionRow row, Instant seenAt, Instant at) {
        boolean missed = row.state == SessionState.MISSED;
        return new OutboxEvent(
                TOPIC,
                missed ? MISSED : DONE,
                row.agency + "/" + row.day + "/" + row.session,
                row.sequence,
                at,
                new Data(
                        row.agency,
                        row.day,
                        row.session,
                        row.state,
                        row.dueAt,
                        row.firstAt,
                        seenAt,
                        missed ? at : null));
    }
}
