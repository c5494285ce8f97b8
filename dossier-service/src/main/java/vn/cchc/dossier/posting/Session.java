package vn.cchc.dossier.posting;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.worktime.OfficeInterval;

/**
 * The half days at whose ends progress is checked and published at least once (Decision 80/QĐ-VP of 31/8/2018, Article 9.1).
 */
enum Session {
    MORNING,
    AFTERNOON;

    /** When the half day ends in an office with these hours, earliest first; empty when it does not work then. */
    Optional<LocalTime> endIn(List<OfficeInterval> hours) {
        return switch (this) {
            case MORNING -> morningEnd(hours);
            case AFTERNOON ->
                hours.stream()
                        .filter(interval -> interval.to().isAfter(LocalTime.NOON) && !isMorning(interval, hours))
                        .map(OfficeInterval::to)
                        .reduce((earlier, later) -> later);
        };
    }

    private static Optional<LocalTime> morningEnd(List<OfficeInterval> hours) {
        Optional<LocalTime> end = hours.stream()
                .filter(interval -> isMorning(interval, hours))
                .map(OfficeInterval::to)
                .reduce((earlier, later) -> later);
        boolean worksThrough =
                hours.stream().anyMatch(interval -> interval.from().isBefore(LocalTime.NOON));
        return end.isEmpty() && worksThrough ? Optional.of(LocalTime.NOON) : end;
    }

    /** What begins before noon and is not the whole day without a break. */
    private static boolean isMorning(OfficeInterval interval, List<OfficeInterval> hours) {
        boolean last = interval.equals(hours.get(hours.size() - 1));
        boolean throughNoon = interval.to().isAfter(LocalTime.NOON);
        return interval.from().isBefore(LocalTime.NOON) && !(last && throughNoon);
    }
}
