package vn.cchc.plan.reporting.domain;

/** What a report covers (Nghị định 09/2019/NĐ-CP, Điều 12, or a rule of its own). */
public enum PeriodKind {
    MONTH(1),
    QUARTER(3),
    /** The first or the second six months. */
    HALF_YEAR(6),
    NINE_MONTHS(9),
    YEAR(12),
    /** From one day of a recurrence to the next. */
    RULE(0),
    /** Asked for outside of any calendar. */
    AD_HOC(0);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /** How many months it covers; 0 when no calendar says so. */
    public int months() {
        return months;
    }

    /** How many there are in a year: nine months are counted once, from its beginning. */
    public int perYear() {
        return this == NINE_MONTHS ? 1 : 12 / months;
    }

    public boolean ofCalendar() {
        return months > 0;
    }
}
