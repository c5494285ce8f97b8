package vn.cchc.dossier.petition;

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
import vn.cchc.dossier.petition.domain.PetitionAction;
import vn.cchc.dossier.petition.domain.PetitionEventType;
import vn.cchc.dossier.petition.domain.PetitionStatus;

@Entity
@Table(name = "petition_event")
@IdClass(PetitionEventRow.Key.class)
class PetitionEventRow {

    @Id
    String petition;

    @Id
    long sequence;

    @Enumerated(EnumType.STRING)
    PetitionEventType type;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "recorded_by")
    String recordedBy;

    String agency;

    @Enumerated(EnumType.STRING)
    PetitionStatus state;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "on_time")
    Boolean onTime;

    String text;
    String question;
    Boolean fault;

    @Enumerated(EnumType.STRING)
    PetitionAction.Measure measure;

    /** What was sent along; null for nothing. */
    @ColumnTransformer(write = "?::jsonb")
    String attachments;

    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String petition;
        long sequence;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && sequence == that.sequence && Objects.equals(petition, that.petition);
        }

        @Override
        public int hashCode() {
            return Objects.hash(petition, sequence);
        }
    }
}
