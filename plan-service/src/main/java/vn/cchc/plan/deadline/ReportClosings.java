package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;

/** When the figures of periodic reports are closed; a rule of law, kept as data by whoever keeps reporting duties. */
@FunctionalInterface
public interface ReportClosings {

    /** No rule is known: periods end with the calendar. */
    ReportClosings UNKNOWN = (months, year) -> Closings.NONE;

    /** The closing days of the periods of that many months (1, 3, 6, 9 or 12) in a year. */
    Closings of(int months, int year);

    /**
     * The closing days of a year.
     *
     * @param days in order; empty while the law says nothing for the whole year
     * @param legalBasis of the rule, or empty
     */
    record Closings(List<LocalDate> days, String legalBasis) {

        public static final Closings NONE = new Closings(List.of(), "");

        public Closings {
            days = List.copyOf(days);
        }
    }
}
