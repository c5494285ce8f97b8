package vn.cchc.report.cube.domain;

import java.time.LocalDate;

/**
 * Stretches of days whose sums are kept. Halves of a month end on the 14th, where every statutory period does (Nghị định
 * 09/2019/NĐ-CP, Điều 12).
 */
public enum BucketSize {
    YEAR("Y"),
    QUARTER("Q"),
    HALF("H"),
    DAY("D");

    private static final int LAST_OF_FIRST_HALF = 14;
    private static final int MONTHS_OF_QUARTER = 3;

    private final String code;

    BucketSize(String code) {
        this.code = code;
    }

    /** As the table has it. */
    public String code() {
        return code;
    }

    boolean beginsOn(LocalDate day) {
        boolean first = day.getDayOfMonth() == 1;
        return switch (this) {
            case YEAR -> day.getDayOfYear() == 1;
            case QUARTER -> first && (day.getMonthValue() - 1) % MONTHS_OF_QUARTER == 0;
            case HALF -> first || day.getDayOfMonth() == LAST_OF_FIRST_HALF + 1;
            case DAY -> true;
        };
    }

    /** The last day of the one that begins on a day. */
    LocalDate last(LocalDate start) {
        return switch (this) {
            case YEAR -> start.plusYears(1).minusDays(1);
            case QUARTER -> start.plusMonths(MONTHS_OF_QUARTER).minusDays(1);
            case HALF ->
                start.getDayOfMonth() == 1
                        ? start.withDayOfMonth(LAST_OF_FIRST_HALF)
                        : start.withDayOfMonth(start.lengthOfMonth());
            case DAY -> start;
        };
    }
}
