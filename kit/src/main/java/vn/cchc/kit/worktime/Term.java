package vn.cchc.kit.worktime;

import java.util.Objects;

/**
 * How long something may take. Zero days, months or years mean within the day: by the close of office of the day on
 * which the clock starts.
 */
public record Term(int amount, TermUnit unit) {

    /** Longer terms do not exist in any procedure; a larger number is a mistake in the data. */
    public static final int LONGEST = 10_000;

    public Term {
        Objects.requireNonNull(unit, "unit");
        if (amount == 0 && unit == TermUnit.WORKING_HOUR) {
            throw new IllegalArgumentException("A term within the day is stated in days, not in hours");
        }
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("A term is between 0 and " + LONGEST + " units, not " + amount);
        }
    }

    public static Term workingDays(int amount) {
        return new Term(amount, TermUnit.WORKING_DAY);
    }

    public static Term calendarDays(int amount) {
        return new Term(amount, TermUnit.CALENDAR_DAY);
    }

    public static Term workingHours(int amount) {
        return new Term(amount, TermUnit.WORKING_HOUR);
    }

    public static Term months(int amount) {
        return new Term(amount, TermUnit.MONTH);
    }

    public static Term years(int amount) {
        return new Term(amount, TermUnit.YEAR);
    }
}
