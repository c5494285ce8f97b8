package vn.cchc.plan.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "legal_import")
class LegalImportEntity {

    @Id
    UUID id;

    String keeper;

    @Column(name = "file_name")
    String fileName;

    String sheet;

    /** The rows as they were read. */
    String rows;

    /** What the person who confirms has seen. */
    String preview;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "confirmed_by")
    String confirmedBy;
}
