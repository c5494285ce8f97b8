package vn.cchc.dossier.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;

/**
 * What was taken down wrongly and what it ought to be; what is left out was right.
 *
 * @param competentAgency who settles it; left out with another procedure, it is the agency that one belongs to
 * @param notes all that the counter wrote beside it, as it ought to be: what is left out of them is taken back. Whether
 *     something was collected is not corrected here: that is an event of its own.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionRequest(
        @Size(min = 1, max = 40) String procedure,
        Instant receivedAt,
        @Size(min = 1, max = 35) String competentAgency,
        @Valid Applicant applicant,
        @Size(max = 100) List<IntakeRequest.@NotNull @Valid Handed> components,
        @Valid IntakeRequest.Notes notes) {

    /** Never the values: this ends up in logs. */
    @Override
    public String toString() {
        return "CorrectionRequest[]";
    }
}
