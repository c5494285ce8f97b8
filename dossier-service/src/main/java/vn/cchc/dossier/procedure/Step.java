package vn.cchc.dossier.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.domain.Step.Place;
import vn.cchc.dossier.procedure.ProcedureVersion.PublishedTerm;

/**
 * A step of the internal process (quy trình nội bộ) and its share of the term.
 *
 * @param code names the step within its version; B1, B2, … in the order of the steps where none is given
 * @param role which kind of staff takes the step
 * @param agency the agency that takes the step, or null for the one that holds the dossier
 * @param term the step's share of the term, or null for a step without a due time of its own
 * @param leg the leg of an interlinked procedure (liên thông) the step belongs to, from 1
 */
public record Step(
        @Pattern(regexp = "[\\p{L}0-9._-]{1,20}") String code,
        @NotBlank @Size(max = 500) String name,
        StaffRole role,
        @Pattern(regexp = "[0-9A-Z.]{1,35}") String agency,
        @Valid PublishedTerm term,
        @Min(1) @Max(20) Integer leg,
        Kind kind) {

    public Step {
        role = role == null ? StaffRole.OFFICER : role;
        leg = leg == null ? 1 : leg;
        kind = kind == null ? Kind.SEQUENTIAL : kind;
    }

    /** Which kind of staff takes a step. */
    public enum StaffRole {
        /** Receives and returns. */
        COUNTER,
        /** Appraises and drafts. */
        OFFICER,
        /** Signs. */
        HEAD
    }

    /** How a step stands to the others. */
    @Schema(name = "StepKind")
    public enum Kind {
        /** Begins when the one before it is done. */
        SEQUENTIAL,
        /** Asks another agency beside the steps; its term adds nothing to the sum. */
        CONSULTATION
    }

    /** What a dossier keeps of it. */
    vn.cchc.dossier.domain.Step published() {
        return new vn.cchc.dossier.domain.Step(code, name, agency, term == null ? null : term.asTerm(), leg, place());
    }

    private Place place() {
        if (kind == Kind.CONSULTATION) {
            return Place.CONSULTATION;
        }
        return role == StaffRole.COUNTER ? Place.COUNTER : Place.SEQUENTIAL;
    }

    Step coded(String given) {
        return new Step(given, name, role, agency, term, leg, kind);
    }
}
