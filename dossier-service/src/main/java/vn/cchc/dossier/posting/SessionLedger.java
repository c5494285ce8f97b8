package vn.cchc.dossier.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.outbox.Outbox;

/** Keeps what became of half days; row and event are written in the transaction at hand. */
@ApplicationScoped
class SessionLedger {

    private final EntityManager entities;
    private final Outbox outbox;

    SessionLedger(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** The first update of a half day settles it; those that follow change nothing. */
    void published(String agency, LocalDate day, Session session, Instant dueAt, Instant at) {
        SessionState state = at.isAfter(dueAt) ? SessionState.LATE : SessionState.DONE;
        if (insert(new SessionRow.Key(agency, day, session), state, dueAt, at)) {
            announce(locked(agency, day, session), at);
            return;
        }
        SessionRow row = locked(agency, day, session);
        if (row.state == SessionState.MISSED) {
            row.state = SessionState.LATE;
            row.firstAt = at;
            row.sequence++;
            announce(row, at);
        }
    }

    /** Somebody saw the list before it was published; the first time is kept. */
    void seen(String agency, LocalDate day, Session session, Instant at) {
        entities.createNativeQuery("""
            insert into publication_seen (agency, day, session, first_at) values (:agency, :day, :session, :at)
            on conflict on constraint publication_seen_pk do nothing\
            """)
                .setParameter("agency", agency)
                .setParameter("day", day)
                .setParameter("session", session.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<SeenRow> seen(Collection<String> agencies, LocalDate from, LocalDate to) {
        return entities.createNativeQuery("""
                        select * from publication_seen
                        where agency = any (string_to_array(:agencies, ',')) and day between :from and :to\
                        """, SeenRow.class)
                .setParameter("agencies", String.join(",", agencies))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** What is kept of a half day; empty while nothing is. */
    Optional<SessionRow> find(String agency, LocalDate day, Session session) {
        return Optional.ofNullable(entities.find(SessionRow.class, new SessionRow.Key(agency, day, session)));
    }

    /** The key lets it be announced once, whichever replica comes first. */
    void missed(String agency, LocalDate day, Session session, Instant dueAt, Instant at) {
        if (insert(new SessionRow.Key(agency, day, session), SessionState.MISSED, dueAt, null)) {
            announce(locked(agency, day, session), at);
        }
    }

    @SuppressWarnings("unchecked")
    List<SessionRow> of(Collection<String> agencies, LocalDate from, LocalDate to) {
        return entities.createNativeQuery("""
                        select * from publication_session
                        where agency = any (string_to_array(:agencies, ',')) and day between :from and :to\
                        """, SessionRow.class)
                .setParameter("agencies", String.join(",", agencies))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Says too when the list was first looked at by somebody who does not post for the unit. */
    private void announce(SessionRow row, Instant at) {
        SeenRow seen = entities.find(SeenRow.class, new SessionRow.Key(row.agency, row.day, row.session));
        outbox.append(SessionEvents.publish(row, seen == null ? null : seen.firstAt, at));
    }

    private boolean insert(SessionRow.Key key, SessionState state, Instant dueAt, Instant firstAt) {
        return entities.createNativeQuery("""
            insert into publication_session (agency, day, session, state, due_at, first_at, sequence)
            values (:agency, :day, :session, :state, :due, cast(:first as timestamptz), 1)
            on conflict on constraint publication_session_pk do nothing\
            """)
                        .setParameter("agency", key.agency)
                        .setParameter("day", key.day)
                        .setParameter("session", key.session.name())
                        .setParameter("state", state.name())
                        .setParameter("due", dueAt)
                        .setParameter("first", firstAt == null ? null : firstAt.toString())
                        .executeUpdate()
                == 1;
    }

    private SessionRow locked(String agency, LocalDate day, Session session) {
        return entities.find(
                SessionRow.class, new SessionRow.Key(agency, day, session), LockModeType.PESSIMISTIC_WRITE);
    }
}
