package vn.cchc.dossier.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Status;

@Entity
@Table(name = "dossier_event")
@IdClass(EventRow.Key.class)
class EventRow {

    @Id
    String dossier;

    @Id
    long sequence;

    @Column(name = "event_id")
    String eventId;

    @Enumerated(EnumType.STRING)
    EventType type;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    @ColumnTransformer(write = "?::jsonb")
    String data;

    @Enumerated(EnumType.STRING)
    Status state;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "deadline_version")
    Integer deadlineVersion;

    /** See {@link HistoryChain}. */
    byte[] hash;

    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String dossier;
        long sequence;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && sequence == that.sequence && Objects.equals(dossier, that.dossier);
        }

        @Override
        public int hashCode() {
            return Objects.hash(dossier, sequence);
        }
    }
}
