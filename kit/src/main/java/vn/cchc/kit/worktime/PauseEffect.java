package vn.cchc.kit.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What one pause did to the deadline.
 *
 * @param to null while the pause is still open
 * @param workingTime the office time paused, by which the deadline moved; zero while open and when the day of the
 *     deadline was over already
 * @param dueAfter the deadline with this pause and all earlier ones
 * @param skipped the days off that the move passed over
 */
public record PauseEffect(
        Instant from, Instant to, String reason, Duration workingTime, Instant dueAfter, List<SkippedDay> skipped) {

    public PauseEffect {
        skipped = List.copyOf(skipped);
    }

    public boolean isOpen() {
        return to == null;
    }

    /** A deadline already missed is not unmissed by pausing afterwards. */
    public boolean cameTooLate() {
        return !from.isBefore(WorkCalendar.endOfDay(dueAfter));
    }
}
