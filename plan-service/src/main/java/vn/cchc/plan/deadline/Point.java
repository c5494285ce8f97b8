package vn.cchc.plan.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * A day, month, quarter, part of a year or year, as named; the year may be missing.
 *
 * @param number month of a day or month, quarter, or how many months
 * @param day day of the month for a day
 * @param year as written, or null
 * @param shift years to add to the plan year ("năm sau" 1)
 * @param meant which year that is, where no number says so
 */
record Point(Unit unit, int number, int day, Integer year, int shift, YearMeant meant) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_YEAR = 12;

    enum Unit {
        DAY,
        MONTH,
        QUARTER,
        /** The first months of a year. */
        FIRST_MONTHS,
        /** The last months of a year. */
        LAST_MONTHS,
        YEAR
    }

    /** The year of a point that is written without its number. */
    enum YearMeant {
        /** No word tells it: that of the plan, unless the words around say another. */
        NONE,
        /** That of the plan, or so many years from it. */
        PLAN,
        /** Each year in which it is done; the plan year is one of them. */
        EACH,
        /** Words tell the year and are not understood. */
        UNCLEAR
    }

    static Point of(Unit unit, int number, Integer year) {
        return new Point(unit, number, 0, year, 0, YearMeant.NONE);
    }

    static Point day(int day, int month, Integer year) {
        return new Point(Unit.DAY, month, day, year, 0, YearMeant.NONE);
    }

    Point inYear(Integer other) {
        return new Point(unit, number, day, other, shift, meant);
    }

    Point shifted(int years) {
        return new Point(unit, number, day, year, years, YearMeant.PLAN);
    }

    Point meaning(YearMeant other) {
        return new Point(unit, number, day, year, shift, other);
    }

    /** Whether words or a number say of which year it is. */
    boolean namesYear() {
        return year != null || meant != YearMeant.NONE;
    }

    /** Of the year the other one names: "tháng 6 và tháng 12/2021"; which year, is doubtful where it lies behind the other. */
    Point inYearOf(Point other) {
        if (namesYear() || !other.namesYear()) {
            return this;
        }
        boolean behind = number > other.number || number == other.number && day > other.day;
        if (!behind || other.meant == YearMeant.EACH) {
            return new Point(unit, number, day, other.year, other.shift, other.meant);
        }
        Integer before = other.year == null ? null : Integer.valueOf(other.year - 1);
        return new Point(unit, number, day, before, other.shift - 1, YearMeant.UNCLEAR);
    }

    /** Whether the calendar has it: there is no 31/02. */
    boolean exists(int planYear) {
        try {
            first(planYear);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private int yearIn(int planYear) {
        return year == null ? planYear + shift : year;
    }

    LocalDate first(int planYear) {
        int y = yearIn(planYear);
        return switch (unit) {
            case DAY -> LocalDate.of(y, number, day);
            case MONTH -> LocalDate.of(y, number, 1);
            case QUARTER -> LocalDate.of(y, (number - 1) * MONTHS_IN_QUARTER + 1, 1);
            case FIRST_MONTHS, YEAR -> LocalDate.of(y, 1, 1);
            case LAST_MONTHS -> LocalDate.of(y, MONTHS_IN_YEAR - number + 1, 1);
        };
    }

    LocalDate last(int planYear) {
        int y = yearIn(planYear);
        return switch (unit) {
            case DAY -> LocalDate.of(y, number, day);
            case MONTH -> YearMonth.of(y, number).atEndOfMonth();
            case QUARTER -> YearMonth.of(y, number * MONTHS_IN_QUARTER).atEndOfMonth();
            case FIRST_MONTHS -> YearMonth.of(y, number).atEndOfMonth();
            case LAST_MONTHS, YEAR -> LocalDate.of(y, MONTHS_IN_YEAR, 31);
        };
    }

    /** Middle as officials and the Civil Code, article 146, take it: the 15th; 30/6 for a year. */
    LocalDate middle(int planYear) {
        var first = first(planYear);
        return switch (unit) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(15);
            case QUARTER -> first.plusMonths(1).withDayOfMonth(15);
            case FIRST_MONTHS, LAST_MONTHS -> first.plusMonths(number / 2).minusDays(1);
            case YEAR -> first.withMonth(6).withDayOfMonth(30);
        };
    }

    Kind kind() {
        return switch (unit) {
            case DAY -> Kind.DATE;
            case MONTH -> Kind.MONTH;
            case QUARTER -> Kind.QUARTER;
            case FIRST_MONTHS, LAST_MONTHS -> kindOfMonths();
            case YEAR -> Kind.YEAR;
        };
    }

    private Kind kindOfMonths() {
        return switch (number) {
            case 3 -> Kind.QUARTER;
            case 6 -> Kind.HALF_YEAR;
            case 9 -> Kind.NINE_MONTHS;
            default -> Kind.PERIOD;
        };
    }

    static String shown(LocalDate date) {
        return date.format(SHOWN);
    }
}
