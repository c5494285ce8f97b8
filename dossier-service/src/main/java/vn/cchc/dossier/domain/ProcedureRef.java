package vn.cchc.dossier.domain;

import java.time.LocalDate;

/**
 * The procedure version that was in force when the dossier was received; it keeps it to the end.
 *
 * @param exemptFromSystem the procedure may be handled outside the system for the time being, so that no share counts it
 */
public record ProcedureRef(
        String code,
        String name,
        Field field,
        Level level,
        LocalDate version,
        ServiceTerm service,
        boolean exemptFromSystem) {

    /** The field of administration a procedure belongs to; reports group by it. */
    public record Field(String code, String name) {}

    public ProcedureKind kind() {
        return ProcedureKind.of(code);
    }
}
