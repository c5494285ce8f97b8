package vn.cchc.dossier.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "violation")
class ViolationRow {

    @Id
    UUID id;

    String agency;

    @Enumerated(EnumType.STRING)
    ViolationKind kind;

    String officer;

    /** Answered for the counter on that day; null where nobody was named. */
    String leader;

    String dossier;
    String petition;

    @Column(name = "occurred_on")
    LocalDate occurredOn;

    String description;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;
}
