package vn.cchc.dossier.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.domain.ApologyCause;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.intake.CorrectionRequest;
import vn.cchc.dossier.intake.IntakeRequest.Handed;

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
 * @param legalBasis the text of a sector law that lets completion be asked for once more
 * @param step the code of a step of the published process; without it the process says which comes next
 * @param agency the agency that is consulted or answers
 * @param dueAt by when a consulted agency ought to answer
 * @param document the result itself
 * @param contact whom the applicant asks about what is to be completed (form 02)
 * @param components what came with a supplement, shaped as at the intake; left out where nothing did
 * @param stop on whose wish, by which decision and with what paid back it stops (form 05 of TT 03/2025/TT-VPCP)
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
        @Size(max = 2000) String note,
        @Pattern(regexp = ".*\\S.*") @Size(max = 500) String legalBasis,
        @Size(min = 1, max = 50) String step,
        @Size(max = 35) String agency,
        Instant dueAt,
        @Valid Document document,
        @Valid Contact contact,
        @Valid Stop stop,
        @Valid CorrectionRequest correction,
        @Size(max = 100) List<@NotNull @Valid Handed> components) {

    public static EventData apology(
            ApologyKind kind, ApologyCause cause, String reason, String signer, String agencyAtFault) {
        return new EventData(
                reason,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                kind,
                cause,
                signer,
                agencyAtFault,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A request for completion as it is kept: always a list of what is to be done, if only of one sentence. */
    EventData itemised() {
        boolean listed = items != null && !items.isEmpty();
        return listed || reason == null ? this : with(List.of(new Item(null, reason, null)));
    }

    private EventData with(List<Item> otherItems) {
        return new EventData(
                reason,
                otherItems,
                to,
                officer,
                amount,
                result,
                channel,
                newDueAt,
                kind,
                cause,
                signer,
                agencyAtFault,
                override,
                note,
                legalBasis,
                step,
                agency,
                dueAt,
                document,
                contact,
                stop,
                correction,
                components);
    }

    List<Submission.Paper> papers() {
        return components == null
                ? List.of()
                : components.stream().map(Handed::paper).toList();
    }

    /**
     * Something to be completed.
     *
     * @param code of a published component; left out for something that is wrong in what was brought
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Size(max = 50) String code,
            @NotBlank @Size(max = 1000) String name,
            @Size(max = 2000) String reason) {}

    /** The result as a paper or a file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Document(@Size(max = 100) String number, LocalDate issuedOn, Boolean digital) {}

    /** The official to ask, as printed on the slip. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            @NotBlank @Size(max = 200) String name,
            @Pattern(regexp = "\\+?[0-9 .]{6,20}") String phone) {}

    /**
     * What a notice of stopping says beside its reason.
     *
     * @param askedOn the day of the wish
     * @param refund in đồng, what is paid back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stop(
            Asker askedBy,
            LocalDate askedOn,
            @Size(max = 100) String decision,
            LocalDate decidedOn,
            @Min(0) Long refund) {}

    /** On whose wish a dossier stops. */
    public enum Asker {
        APPLICANT,
        AGENCY
    }
}
