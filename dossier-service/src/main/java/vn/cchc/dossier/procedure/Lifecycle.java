package vn.cchc.dossier.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a version came about and how it ended, each with the document that decided it.
 *
 * @param change ANNOUNCED for the first version of a procedure, AMENDED for one that changes it
 * @param decision the document that published the version; absent where an older catalogue does not say
 * @param ending why there is no version after this one; set when the procedure is replaced or abolished
 */
public record Lifecycle(
        Change change,
        @Valid DecidingDocument decision,
        @Valid Ending ending) {

    /** What a decision of publication does to a procedure. */
    @Schema(name = "LifecycleChange")
    public enum Change {
        ANNOUNCED,
        AMENDED,
        REPLACED,
        ABOLISHED
    }

    /** The decision that publishes or ends something. */
    public record DecidingDocument(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 300) String issuer) {}

    /** @param replacedBy code of the procedure that takes its place, for a replaced one */
    public record Ending(
            @NotNull Change change,
            @NotNull @Valid DecidingDocument decision,
            @Pattern(regexp = Procedure.CODE) String replacedBy) {}

    static Lifecycle unknown() {
        return new Lifecycle(null, null, null);
    }

    Lifecycle endedBy(Ending end) {
        return new Lifecycle(change, decision, end);
    }
}
