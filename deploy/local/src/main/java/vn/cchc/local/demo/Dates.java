package vn.cchc.local.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as officials write them. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private Dates() {}

    static String day(String isoDate) {
        return DAY.format(LocalDate.parse(isoDate));
    }

    static String moment(String isoMoment) {
        return MOMENT.format(OffsetDateTime.parse(isoMoment).withOffsetSameInstant(OfficeDays.VIETNAM));
    }

    static LocalDate businessDay(String isoMoment) {
        return OffsetDateTime.parse(isoMoment)
                .withOffsetSameInstant(OfficeDays.VIETNAM)
                .toLocalDate();
    }
}
