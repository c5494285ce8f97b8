package vn.cchc.dossier.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A filled-in rating slip; questions may be left out.
 *
 * @param verifier the last four digits of the applicant's identity number or phone
 */
record RatingRequest(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 20) String verifier,
        RatingChannel channel,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Score> scores) {

    /** @param noOpinion the answer is "I don't know"; then there is no score */
    record Score(@NotBlank @Size(max = 20) String criterion, Integer score, Boolean noOpinion) {
        boolean withoutOpinion() {
            return Boolean.TRUE.equals(noOpinion);
        }
    }

    RatingChannel channelOrOnline() {
        return channel == null ? RatingChannel.ONLINE : channel;
    }
}
