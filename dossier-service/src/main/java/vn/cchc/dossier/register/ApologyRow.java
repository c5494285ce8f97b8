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
import vn.cchc.dossier.domain.ApologyKind;

@Entity
@Table(name = "apology")
@IdClass(ApologyRow.Key.class)
class ApologyRow {

    @Id
    String dossier;

    @Id
    @Column(name = "apology_seq")
    int number;

    @Column(name = "event_sequence")
    long eventSequence;

    @Enumerated(EnumType.STRING)
    ApologyKind kind;

    @Column(name = "agency_at_fault")
    String agencyAtFault;

    String cause;

    String reason;

    @Column(name = "old_due_at")
    Instant oldDueAt;

    @Column(name = "new_due_at")
    Instant newDueAt;

    @Column(name = "override_reason")
    String override;

    String signer;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    String madeBy;

    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String dossier;
        int number;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && number == that.number && Objects.equals(dossier, that.dossier);
        }

        @Override
        public int hashCode() {
            return Objects.hash(dossier, number);
        }
    }
}
