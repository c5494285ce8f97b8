package vn.cchc.plan.planning;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.kit.web.BusinessDays;

/**
 * How contents stand on a day; each is counted in exactly one place. This is the only definition of the degree of completion:
 * completed contents over planned contents, where what was cancelled is not planned.
 *
 * @param doneWithoutDate done, and no date to hold it to
 * @param waiting handed in in time, not yet accepted
 * @param overdue the due date has passed and nothing was handed in by then
 * @param ahead the due date is yet to come
 * @param withoutDate not done, and no date follows from the plan: neither on time nor late
 */
public record ContentTally(
        long doneOnTime,
        long doneLate,
        long doneWithoutDate,
        long waiting,
        long overdue,
        long ahead,
        long withoutDate) {

    private static final String DONE = "coalesce(c.completed_on <= :asOf, false)";
    private static final String HANDED_IN =
            "(c.state = 'SUBMITTED' and c.submitted_on <= :asOf and (c.due_on is null or c.submitted_on <= c.due_on))";

    /**
     * As of when contents of a task t of a plan p are read: at the end of the day, though not from before the plan bound here,
     * so that a plan that was entered late is counted as it first stood. A draft counts as it now is.
     */
    private static final String KNOWN =
            "greatest(cast(:known as timestamptz), coalesce(p.issued_at, cast('infinity' as timestamptz)))";

    /** What a task t owed, as contents c. */
    static final String CONTENTS = "cross join lateral content_as_of(t.id, " + KNOWN + ") c";

    /** The same for each agency that led it. */
    static final String LEAD_CONTENTS = "cross join lateral lead_content_as_of(t.id, " + KNOWN + ") c";

    /** Columns over contents named c that are not cancelled; what was done after the day was not done on it. */
    static final String COLUMNS = """
            count(*) filter (where %1$s and c.completed_on <= c.due_on) as done_on_time,
            count(*) filter (where %1$s and c.completed_on > c.due_on) as done_late,
            count(*) filter (where %1$s and c.due_on is null) as done_without_date,
            count(*) filter (where not %1$s and %2$s) as waiting,
            count(*) filter (where not %1$s and not %2$s and c.due_on < :lateBefore) as overdue,
            count(*) filter (where not %1$s and not %2$s and c.due_on >= :lateBefore) as ahead,
            count(*) filter (where not %1$s and not %2$s and c.due_on is null) as without_date""".formatted(DONE, HANDED_IN);

    static ContentTally of(Tuple row) {
        return new ContentTally(
                count(row, "done_on_time"),
                count(row, "done_late"),
                count(row, "done_without_date"),
                count(row, "waiting"),
                count(row, "overdue"),
                count(row, "ahead"),
                count(row, "without_date"));
    }

    private static long count(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    public long done() {
        return doneOnTime + doneLate + doneWithoutDate;
    }

    public long planned() {
        return done() + waiting + overdue + ahead + withoutDate;
    }

    /** Contents of which it is known whether they were done by their date. */
    public long decided() {
        return doneOnTime + doneLate + overdue;
    }

    /**
     * The day that is looked at.
     *
     * @param asOf what was done until its end counts
     * @param lateBefore what was due before is late when it is not done: the day after, once the day itself is over
     */
    public record Day(LocalDate asOf, LocalDate lateBefore) {

        private static final Instant WHENEVER = BusinessDays.start(LocalDate.of(9999, 12, 31));

        /** The day asked for, or today while it has not come. */
        public static Day of(LocalDate asked, LocalDate today) {
            return asked == null || !asked.isBefore(today) ? new Day(today, today) : new Day(asked, asked.plusDays(1));
        }

        /** The end of a year, or today while it has not come. */
        public static Day endOf(int year, LocalDate today) {
            return of(LocalDate.of(year, 12, 31), today);
        }

        /** Until when something has to be recorded to be part of the day; of a day that is not over, whenever. */
        private Instant known() {
            return lateBefore.isAfter(asOf) ? BusinessDays.endExclusive(asOf) : WHENEVER;
        }

        void bind(jakarta.persistence.Query query) {
            query.setParameter("asOf", asOf)
                    .setParameter("lateBefore", lateBefore)
                    .setParameter("known", known());
        }
    }
}
