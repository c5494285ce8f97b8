package vn.cchc.dossier.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "procedure_change")
class ProcedureChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long number;

    @Column(name = "procedure_code")
    String procedureCode;

    /** Null where what holds for all versions was changed. */
    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @ColumnTransformer(write = "?::jsonb")
    String former;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    String reason;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;
}
