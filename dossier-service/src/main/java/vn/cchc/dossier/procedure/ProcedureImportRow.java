package vn.cchc.dossier.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "procedure_import")
class ProcedureImportRow {

    @Id
    UUID id;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    /** The rows as they were read. */
    @ColumnTransformer(write = "?::jsonb")
    String rows;

    /** What the person who confirms has seen. */
    String preview;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "confirmed_by")
    String confirmedBy;
}
