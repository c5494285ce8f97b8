package vn.cchc.plan.scoring.figure;

/**
 * How the tasks stand that a unit leads; every task is counted in exactly one place.
 *
 * @param doneWithoutDate done, and no date to hold it to
 * @param waiting handed in in time, not yet accepted
 * @param overdue the due date has passed and nothing was handed in by then
 * @param ahead the due date is yet to come
 * @param withoutDate not done, and no date follows from the plan: neither on time nor late
 */
public record TaskTally(
        String agency,
        long doneOnTime,
        long doneLate,
        long doneWithoutDate,
        long waiting,
        long overdue,
        long ahead,
        long withoutDate) {

    public long done() {
        return doneOnTime + doneLate + doneWithoutDate;
    }

    public long planned() {
        return done() + waiting + overdue + ahead + withoutDate;
    }

    /** Tasks of which it is known whether they were done by their date. */
    public long decided() {
        return doneOnTime + doneLate + overdue;
    }
}
