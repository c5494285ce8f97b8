package vn.cchc.dossier.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A yes or a withdrawal of the applicant of a dossier.
 *
 * @param given false takes it back
 * @param textVersion the text that was shown
 * @param occurredAt when it was said; now unless given
 */
record ConsentRequest(
        @NotBlank @Size(max = 60) String dossier,
        @NotNull Purpose purpose,
        @NotNull Boolean given,
        @NotBlank @Size(max = 40) String textVersion,
        @NotNull Channel channel,
        Instant occurredAt) {

    /** What the data are used for; anything needed to settle the dossier rests on the law and is not asked. */
    enum Purpose {
        SURVEY,
        NOTIFICATION_SMS,
        NOTIFICATION_ZALO,
        OPEN_DATA
    }

    /** The way it was said. */
    enum Channel {
        COUNTER,
        ONLINE,
        PHONE,
        POST
    }
}
