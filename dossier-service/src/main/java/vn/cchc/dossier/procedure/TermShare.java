package vn.cchc.dossier.procedure;

import vn.cchc.dossier.procedure.ProcedureVersion.PublishedTerm;
import vn.cchc.kit.worktime.TermUnit;

/**
 * Terms made comparable, so that shares can be summed and held against the whole. Working time and calendar time have no
 * common measure: how many working days a month has depends on the month.
 */
final class TermShare {

    /** Parts of a day in which calendar terms are counted, so that twelve months are a year of 365 days. */
    private static final int PARTS_OF_DAY = 12;

    private static final int DAYS_OF_YEAR = 365;

    private final int hoursPerDay;

    TermShare(int hoursPerDay) {
        this.hoursPerDay = hoursPerDay;
    }

    /** Whether the share can be held against the whole at all. */
    boolean isComparable(PublishedTerm share, PublishedTerm whole) {
        boolean withinTheDay = share.amount() == 0 || whole.amount() == 0;
        return withinTheDay || isWorkingTime(share.unit()) == isWorkingTime(whole.unit());
    }

    long amount(PublishedTerm term) {
        long amount = term.amount();
        return switch (term.unit()) {
            case WORKING_HOUR -> amount;
            case WORKING_DAY -> amount * hoursPerDay;
            case CALENDAR_DAY -> amount * PARTS_OF_DAY;
            case MONTH -> amount * DAYS_OF_YEAR;
            case YEAR -> amount * DAYS_OF_YEAR * PARTS_OF_DAY;
        };
    }

    /** What the shares may sum to; a term within the day holds the hours of one day and no day more. */
    long limit(PublishedTerm whole) {
        return whole.amount() == 0 ? hoursPerDay : amount(whole);
    }

    /** A share of a day or more never fits into a term within the day. */
    boolean fits(PublishedTerm share, PublishedTerm whole) {
        boolean hours = share.unit() == TermUnit.WORKING_HOUR;
        boolean room = whole.amount() > 0 || hours || share.amount() == 0;
        return room && amount(share) <= limit(whole);
    }

    private static boolean isWorkingTime(TermUnit unit) {
        return unit == TermUnit.WORKING_HOUR || unit == TermUnit.WORKING_DAY;
    }
}
