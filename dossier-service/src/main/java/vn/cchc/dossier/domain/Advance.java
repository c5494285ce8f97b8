package vn.cchc.dossier.domain;

import java.time.Duration;
import java.time.Instant;
import vn.cchc.kit.worktime.Deadlines;

/**
 * How long before an appointment those who hold the dossier are warned (NĐ 61/2018/NĐ-CP, Điều 19: whoever will be late says
 * so before the day).
 *
 * @param workingHours the working time before the appointment
 * @param shareOfTerm a short term is warned later: at most this share, in per cent, of the working time counted
 */
public record Advance(int workingHours, int shareOfTerm) {

    private static final int WHOLE = 100;

    Instant before(Instant due, Instant countedFrom, Deadlines deadlines) {
        Duration share = deadlines
                .workingTime(countedFrom, due)
                .multipliedBy(shareOfTerm)
                .dividedBy(WHOLE);
        Duration hours = Duration.ofHours(workingHours);
        return deadlines.subtractWorkingTime(due, hours.compareTo(share) < 0 ? hours : share);
    }
}
