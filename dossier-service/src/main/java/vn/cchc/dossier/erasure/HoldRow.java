package vn.cchc.dossier.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Keeps the personal data of a dossier until it is released, whatever their time. */
@Entity
@Table(name = "erasure_hold")
class HoldRow {

    /** Why they are still needed. */
    enum Ground {
        COMPLAINT,
        COURT,
        INSPECTION,
        OTHER
    }

    @Id
    UUID id;

    String dossier;

    @Enumerated(EnumType.STRING)
    Ground ground;

    String reason;

    @Column(name = "placed_by")
    String placedBy;

    @Column(name = "placed_at")
    Instant placedAt;

    @Column(name = "released_by")
    String releasedBy;

    @Column(name = "released_at")
    Instant releasedAt;

    @Column(name = "release_reason")
    String releaseReason;

    HoldView view() {
        return new HoldView(id, dossier, ground, reason, placedBy, placedAt, releasedBy, releasedAt, releaseReason);
    }
}
