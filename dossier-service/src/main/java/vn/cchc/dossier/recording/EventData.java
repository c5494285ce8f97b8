package vn.cchc.dossier.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.ApologyCause;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Result;

/**
 * What an event may say beside its type; which of it is needed depends on the type.
 *
 * @param items what is to be completed, all together (form 02)
 * @param officer the staff id of the officer, never a name: it is published
 * @param to the agency a dossier is forwarded to
 * @param kind what an apology is for
 * @param cause why the agency apologises, by kind; {@code reason} says it in words for the citizen
 * @param signer who signs the apology
 * @param agencyAtFault the agency that apologises, one of those that have to do with the dossier; usually left out
 * @param override why a head moves the appointment again, or further than the rule allows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventData(
        @Size(max = 2000) String reason,
        @Size(max = 100) List<@NotNull @Valid Item> items,
        @Size(max = 35) String to,
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String officer,
        @Min(0) Long amount,
        Result result,
        Channel channel,
        Instant newDueAt,
        ApologyKind kind,
        ApologyCause cause,
        @Size(max = 200) String signer,
        @Size(max = 35) String agencyAtFault,
        @Size(max = 2000) String override,
        @Size(max = 2000) String note) {

    public static EventData apology(
            ApologyKind kind, ApologyCause cause, String reason, String signer, String agencyAtFault) {
        return new EventData(
                reason, null, null, null, null, null, null, null, kind, cause, signer, agencyAtFault, null, null);
    }

    /** Something to be completed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Size(max = 50) String code,
            @NotBlank @Size(max = 1000) String name,
            @Size(max = 2000) String reason) {}
}
