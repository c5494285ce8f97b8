package vn.cchc.dossier.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.kit.problem.Text;

/**
 * An administrative procedure with the versions that were, are and will be in force.
 *
 * @param publicAt which units have to make it public; a catalogue that says nothing leaves what is on record
 * @param reason why it is put, on record with the change and never part of what is read; required where a version that has
 *     begun and that dossiers were received under is rewritten
 */
public record Procedure(
        @NotNull @Pattern(regexp = CODE) String code,
        @NotBlank @Size(max = 1000) String name,
        @NotNull @Valid FieldOfWork field,
        @NotNull Level level,
        @NotEmpty @Size(max = 50) @Valid List<@NotNull ProcedureVersion> versions,
        ProcedureKind kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Valid PublicAt publicAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Size(max = 1000)
        String reason) {

    /**
     * National codes, with the suffix of a province where it has its own variant; N and a number of the province's own for
     * what is no administrative procedure.
     */
    static final String CODE = "[\\dN]\\.\\d{6}(\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2})?";

    public Procedure {
        kind = kind == null ? ProcedureKind.TTHC : kind;
        reason = reason == null || reason.isBlank() ? null : reason;
    }

    /** The field of administration. */
    public record FieldOfWork(
            @NotBlank @Size(max = 50) String code,
            @NotBlank @Size(max = 300) String name) {}

    /** A table that says nothing of who makes it public does not change that. */
    Procedure keepingPublicityOf(Procedure stored) {
        boolean kept = publicAt == null && stored.publicAt != null;
        return kept ? new Procedure(code, name, field, level, versions, kind, stored.publicAt, reason) : this;
    }

    /** The same, put for that reason. */
    Procedure because(String given) {
        return new Procedure(code, name, field, level, versions, kind, publicAt, given);
    }

    /** The version in force on a day: the latest that has begun, unless it has ended. */
    public Optional<ProcedureVersion> on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(ProcedureVersion::effectiveFrom))
                .filter(version ->
                        version.effectiveTo() == null || !version.effectiveTo().isBefore(day));
    }

    /** Which decision ended it before that day, in words; empty for one in force, to come, or just run out. */
    public Optional<Text> endedBy(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(ProcedureVersion::effectiveFrom))
                .filter(version -> on(day).isEmpty() && version.lifecycle().ending() != null)
                .map(version -> ProcedureWords.of(version.lifecycle().ending()));
    }

    /** The version whose first day is that day. */
    Optional<ProcedureVersion> startingOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.effectiveFrom().equals(day))
                .findFirst();
    }
}
