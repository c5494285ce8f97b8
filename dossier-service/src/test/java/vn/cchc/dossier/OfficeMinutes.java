package vn.cchc.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.List;
import vn.cchc.kit.testing.SampleCalendars;

/**
 * The minutes in which an office with the usual hours is open, one bit each: terms and pauses are counted by looking, not by
 * the library that the service counts with. A moment is its minute from the first of September 2025 on.
 */
final class OfficeMinutes {

    static final int DAY = 24 * 60;

    private static final OffsetDateTime START = OffsetDateTime.parse("2025-09-01T00:00:00+07:00");
    private static final int DAYS = 480;
    private static final BitSet OPEN = open();

    private OfficeMinutes() {}

    /** A holiday was announced late. */
    static void close(LocalDate day) {
        int from = of(day + "T00:00:00+07:00");
        OPEN.clear(from, from + DAY);
    }

    /** It is worked after all. */
    static void reopen(LocalDate day) {
        open(OPEN, of(day + "T00:00:00+07:00") / DAY);
    }

    static int of(Instant moment) {
        return Math.toIntExact(Duration.between(START.toInstant(), moment).toMinutes());
    }

    static int of(String moment) {
        return of(OffsetDateTime.parse(moment).toInstant());
    }

    static OffsetDateTime at(int minute) {
        return START.plusMinutes(minute);
    }

    static LocalDate day(int minute) {
        return at(minute).toLocalDate();
    }

    static int endOfDay(int minute) {
        return (minute / DAY + 1) * DAY;
    }

    static int between(int from, int to) {
        return to <= from ? 0 : OPEN.get(from, to).cardinality();
    }

    /** So many open minutes later. */
    static int forward(int from, int minutes) {
        int at = from;
        for (int left = minutes; left > 0; left--) {
            at = OPEN.nextSetBit(at) + 1;
        }
        return at;
    }

    /** So many open minutes earlier. */
    static int backward(int from, int minutes) {
        int at = from;
        for (int left = minutes; left > 0; left--) {
            at = OPEN.previousSetBit(at - 1);
        }
        return at;
    }

    static int nextOpen(int minute) {
        return OPEN.nextSetBit(minute);
    }

    /** Open, or closing just then. */
    static boolean isOfficeTime(int minute) {
        return OPEN.get(minute) || OPEN.get(minute - 1);
    }

    static boolean isWorkingDay(int minute) {
        int midnight = endOfDay(minute) - DAY;
        return between(midnight, midnight + DAY) > 0;
    }

    /** The close of office so many working days after the day of the moment. */
    static int workingDays(int from, int amount) {
        int at = from;
        for (int left = amount; left > 0; left--) {
            at = nextOpen(endOfDay(at));
        }
        return closing(at);
    }

    /** The close of office so many days later, or on the working day after that. */
    static int calendarDays(int from, int amount) {
        return closing(nextOpen(endOfDay(from + amount * DAY) - DAY));
    }

    private static int closing(int minute) {
        return OPEN.previousSetBit(endOfDay(minute) - 1) + 1;
    }

    private static BitSet open() {
        BitSet open = new BitSet();
        for (int day = 0; day < DAYS; day++) {
            if (works(day(day * DAY))) {
                open(open, day);
            }
        }
        return open;
    }

    private static void open(BitSet open, int day) {
        open(open, day, "07:00", "11:30");
        open(open, day, "13:30", "17:00");
    }

    private static void open(BitSet open, int day, String from, String to) {
        open.set(day * DAY + minuteOfDay(from), day * DAY + minuteOfDay(to));
    }

    private static int minuteOfDay(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private static boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        List<LocalDate> off = SampleCalendars.year(day.getYear()).daysOff().stream()
                .map(one -> one.date())
                .toList();
        List<LocalDate> madeUp = SampleCalendars.year(day.getYear()).makeUpDays().stream()
                .map(one -> one.date())
                .toList();
        return madeUp.contains(day) || !weekend && !off.contains(day);
    }
}
