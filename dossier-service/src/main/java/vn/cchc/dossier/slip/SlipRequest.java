package vn.cchc.dossier.slip;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.intake.IntakeRequest.Handed;

/**
 * What happened at the counter. Without {@code occurredAt} it happens now.
 *
 * @param components what was brought
 * @param items what is to be completed; what is missing by the catalogue need not be named, it is added
 * @param reason of a refusal mandatory, for the applicant to read
 * @param madeBy who guided the applicant, and in which capacity (R100)
 * @param legalBasis a text that allows asking again
 */
record SlipRequest(
        @NotNull SlipKind kind,
        @NotBlank @Size(max = 40) String procedure,
        @NotBlank @Size(max = 35) String receivingAgency,
        @Size(max = 35) String competentAgency,
        @NotNull Channel channel,
        @NotNull @Valid Applicant applicant,
        @NotNull @Size(max = 100) List<@NotNull @Valid Handed> components,
        @Size(max = 100) List<@NotNull @Valid Item> items,
        @Size(max = 2000) String reason,
        @Size(max = 1000) String summary,
        @Valid Contact contact,
        @Valid IntakeRequest.ReceivedBy madeBy,
        Instant occurredAt,
        @Size(max = 500) String legalBasis) {

    SlipRequest {
        items = items == null ? List.of() : items;
    }

    /**
     * Something to be completed.
     *
     * @param code of a published component; null for something that is wrong in what was brought
     * @param name may be left out with a code: then it is that of the component
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SlipItem")
    record Item(
            @Size(max = 50) String code,
            @Size(max = 1000) String name,
            @Size(max = 2000) String reason) {}

    /** Whom to ask about it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SlipContact")
    record Contact(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 40) String phone) {}

    /** As it would have been handed in: what holds for any intake holds here. */
    IntakeRequest asIntake() {
        return new IntakeRequest(
                procedure,
                receivingAgency,
                competentAgency,
                null,
                channel,
                channel,
                applicant,
                components,
                summary,
                null,
                occurredAt,
                null,
                madeBy,
                null,
                null);
    }

    /** Nobody could tell that the same person is asked again. */
    boolean asksSomebodyUnknown() {
        return kind == SlipKind.SUPPLEMENT_REQUEST && SamePerson.isUnknown(applicant);
    }

    /** Never the values: this ends up in logs. */
    @Override
    public String toString() {
        return "SlipRequest[" + kind + " for " + procedure + " at " + receivingAgency + "]";
    }
}
