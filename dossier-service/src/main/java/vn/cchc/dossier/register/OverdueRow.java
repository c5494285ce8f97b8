package vn.cchc.dossier.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

@Entity
@Table(name = "overdue_notice")
@IdClass(OverdueRow.Key.class)
class OverdueRow {

    @Id
    String dossier;

    @Id
    @Column(name = "deadline_version")
    int deadlineVersion;

    @Column(name = "fault_agency")
    String faultAgency;

    @Column(name = "fault_step")
    String faultStep;

    @Column(name = "detected_at")
    Instant detectedAt;

    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String dossier;
        int deadlineVersion;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && deadlineVersion == that.deadlineVersion
                    && Objects.equals(dossier, that.dossier);
        }

        @Override
        public int hashCode() {
            return Objects.hash(dossier, deadlineVersion);
        }
    }
}
