package vn.cchc.dossier.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "procedure_version")
@IdClass(ProcedureVersionRow.Key.class)
class ProcedureVersionRow {

    @Id
    @Column(name = "procedure_code")
    String procedureCode;

    @Id
    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column(name = "effective_to")
    LocalDate effectiveTo;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String procedureCode;
        LocalDate effectiveFrom;

        Key() {}

        Key(String procedureCode, LocalDate effectiveFrom) {
            this.procedureCode = procedureCode;
            this.effectiveFrom = effectiveFrom;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(procedureCode, that.procedureCode)
                    && Objects.equals(effectiveFrom, that.effectiveFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(procedureCode, effectiveFrom);
        }
    }
}
