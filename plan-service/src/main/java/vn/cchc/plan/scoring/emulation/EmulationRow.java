package vn.cchc.plan.scoring.emulation;

import java.math.BigDecimal;
import vn.cchc.plan.Percent;
import vn.cchc.plan.planning.ContentTally;
import vn.cchc.plan.planning.UnitTally;

/**
 * What a unit did of the contents it leads, of what several lead its own part; done and not done add up to planned.
 *
 * @param completionPercent done of planned
 * @param onTimePercent done on time among contents of which it is known; null when it is known of none
 * @param merits initiatives and model cases of the year, apart from what was planned
 */
record EmulationRow(
        String agency,
        String name,
        long planned,
        Done done,
        NotDone notDone,
        BigDecimal completionPercent,
        BigDecimal onTimePercent,
        Merits.Count merits) {

    /** @param withoutDate done, and no date to hold it to */
    record Done(long total, long onTime, long late, long withoutDate) {}

    /**
     * What is still to be done.
     *
     * @param waiting handed in in time, not yet accepted
     * @param withoutDate no date follows from the plan: neither on time nor late
     */
    record NotDone(long total, long overdue, long ahead, long waiting, long withoutDate) {}

    static EmulationRow of(UnitTally unit, String name, Merits.Count merits) {
        ContentTally tally = unit.contents();
        return new EmulationRow(
                unit.agency(),
                name,
                tally.planned(),
                new Done(tally.done(), tally.doneOnTime(), tally.doneLate(), tally.doneWithoutDate()),
                new NotDone(
                        tally.planned() - tally.done(),
                        tally.overdue(),
                        tally.ahead(),
                        tally.waiting(),
                        tally.withoutDate()),
                Percent.of(tally.done(), tally.planned()),
                Percent.of(tally.doneOnTime(), tally.decided()),
                merits);
    }
}
