package vn.cchc.kit.worktime;

/** A deadline needs a year whose days off nobody has entered: refused, never guessed. */
public final class UnknownCalendarYearException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    public UnknownCalendarYearException(int year) {
        super("The days off of " + year + " are not known");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
