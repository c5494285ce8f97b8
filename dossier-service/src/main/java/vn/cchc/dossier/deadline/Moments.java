package vn.cchc.dossier.deadline;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.cchc.kit.web.BusinessZone;

/** Moments as explanations write them. */
final class Moments {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(BusinessZone.ID);

    private Moments() {}

    /** {@code 17/11/2025 09:05}. */
    static String of(Instant moment) {
        return MOMENT.format(moment);
    }
}
