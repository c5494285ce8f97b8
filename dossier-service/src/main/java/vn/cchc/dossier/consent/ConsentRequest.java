package vn.cchc.dossier.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A yes or a withdrawal of the applicant of a dossier.
 *
 * @param purpose what the data are used for; anything needed to settle the dossier rests on the law and is not asked
 * @param given false takes it back
 * @param textVersion the text that was shown
 * @param occurredAt when it was said; now unless given
 */
record ConsentRequest(
        @NotBlank @Size(max = 60) String dossier,

        @NotNull @Pattern(regexp = PURPOSE) String purpose,

        @NotNull Boolean given,
        @NotBlank @Size(max = 40) String textVersion,
        @NotNull Channel channel,
        Instant occurredAt) {

    /** Names of purposes; which there are is data, each with the text that asks for it. */
    static final String PURPOSE = "[A-Z][A-Z_]{0,39}";

    /** The way it was said. */
    @Schema(name = "ConsentChannel")
    enum Channel {
        COUNTER,
        ONLINE,
        PHONE,
        POST
    }
}
