package vn.cchc.dossier.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.ProcedureKind;

@Entity
@Table(name = "procedure")
class ProcedureRow {

    @Id
    String code;

    String name;

    @Column(name = "field_code")
    String fieldCode;

    @Column(name = "field_name")
    String fieldName;

    @Enumerated(EnumType.STRING)
    Level level;

    @Enumerated(EnumType.STRING)
    ProcedureKind kind;

    /** Which units have to make it public; null where nobody said. */
    @Column(name = "public_at")
    @ColumnTransformer(write = "?::jsonb")
    String publicAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;
}
