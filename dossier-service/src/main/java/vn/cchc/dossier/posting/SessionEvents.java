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

    record Data(String agency, LocalDate day, Session session, SessionState state, Instant dueAt, Instant firstAt) {}

    static OutboxEvent publish(SessionRow row, Instant at) {
        return new OutboxEvent(
                TOPIC,
                row.state == SessionState.MISSED ? MISSED : DONE,
                row.agency + "/" + row.day + "/" + row.session,
                row.sequence,
                at,
                new Data(row.agency, row.day, row.session, row.state, row.dueAt, row.firstAt));
    }
}
