package vn.cchc.dossier.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

@Entity
@Table(name = "publication_session")
@IdClass(SessionRow.Key.class)
class SessionRow {

    @Id
    String agency;

    @Id
    LocalDate day;

    @Id
    @Enumerated(EnumType.STRING)
    Session session;

    @Enumerated(EnumType.STRING)
    SessionState state;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "first_at")
    Instant firstAt;

    long sequence;

    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String agency;
        LocalDate day;
        Session session;

        Key() {}

        Key(String agency, LocalDate day, Session session) {
            this.agency = agency;
            this.day = day;
            this.session = session;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(agency, that.agency)
                    && Objects.equals(day, that.day)
                    && session == that.session;
        }

        @Override
        public int hashCode() {
            return Objects.hash(agency, day, session);
        }
    }
}
