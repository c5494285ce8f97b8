package vn.cchc.plan.scoring.emulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.cchc.plan.scoring.figure.TaskTally;

/**
 * What a unit did of the tasks it leads; done and not done add up to planned.
 *
 * @param completionPercent done of planned
 * @param onTimePercent done on time among tasks of which it is known; null when it is known of none
 */
record EmulationRow(
        String agency,
        String name,
        long planned,
        Done done,
        NotDone notDone,
        BigDecimal completionPercent,
        BigDecimal onTimePercent) {

    private static final int DECIMALS = 2;

    /** @param withoutDate done, and no date to hold it to */
    record Done(long total, long onTime, long late, long withoutDate) {}

    /**
     * What is still to be done.
     *
     * @param waiting handed in in time, not yet accepted
     * @param withoutDate no date follows from the plan: neither on time nor late
     */
    record NotDone(long total, long overdue, long ahead, long waiting, long withoutDate) {}

    static EmulationRow of(TaskTally tally, String name) {
        return new EmulationRow(
                tally.agency(),
                name,
                tally.planned(),
                new Done(tally.done(), tally.doneOnTime(), tally.doneLate(), tally.doneWithoutDate()),
                new NotDone(
                        tally.planned() - tally.done(),
                        tally.overdue(),
                        tally.ahead(),
                        tally.waiting(),
                        tally.withoutDate()),
                percent(tally.done(), tally.planned()),
                percent(tally.doneOnTime(), tally.decided()));
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
