package vn.cchc.dossier.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.cchc.dossier.rating.RatingRequest.Score;

/**
 * How somebody found the service of a unit; questions may be left out. Nothing can be written in words, so that nobody tells
 * who they are.
 *
 * @param agency the unit whose service is rated
 */
record OpenSurveyRequest(
        @NotBlank @Size(max = 35) String agency,
        RatingChannel channel,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Score> scores) {

    RatingChannel channelOrOnline() {
        return channel == null ? RatingChannel.ONLINE : channel;
    }
}
