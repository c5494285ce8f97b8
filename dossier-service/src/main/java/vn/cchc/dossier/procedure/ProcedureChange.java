package vn.cchc.dossier.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.procedure.Procedure.FieldOfWork;
import vn.cchc.dossier.stored.StoredJson;

/**
 * One change of a procedure: of a version, or of what holds for all its versions.
 *
 * @param number rises with every change of the catalogue
 * @param effectiveFrom first day of the version; absent where {@code head} was changed
 * @param version what it says since, {@code formerVersion} what it said before; no former one where it was added
 * @param head what holds for all versions since, {@code formerHead} before
 * @param reason why, where that was said; of a procedure that ended the decision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProcedureChange(
        long number,
        LocalDate effectiveFrom,
        ProcedureVersion version,
        ProcedureVersion formerVersion,
        Head head,
        Head formerHead,
        String reason,
        Instant recordedAt,
        String recordedBy) {

    /** What holds for all versions of a procedure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Head(String name, FieldOfWork field, Level level, ProcedureKind kind, PublicAt publicAt) {

        static Head of(Procedure procedure) {
            return new Head(
                    procedure.name(), procedure.field(), procedure.level(), procedure.kind(), procedure.publicAt());
        }
    }

    static ProcedureChange of(ProcedureChangeRow row) {
        boolean ofVersion = row.effectiveFrom != null;
        return new ProcedureChange(
                row.number,
                row.effectiveFrom,
                ofVersion ? read(row.content, ProcedureVersion.class) : null,
                ofVersion ? read(row.former, ProcedureVersion.class) : null,
                ofVersion ? null : read(row.content, Head.class),
                ofVersion ? null : read(row.former, Head.class),
                row.reason,
                row.recordedAt,
                row.recordedBy);
    }

    private static <T> T read(String json, Class<T> type) {
        return json == null ? null : StoredJson.read(json, type);
    }
}
