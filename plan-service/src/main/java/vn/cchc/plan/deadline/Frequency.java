package vn.cchc.plan.deadline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How often something comes back, and the words for it. */
enum Frequency {
    DAY("ngày", 0),
    WEEK("tuần", 0),
    MONTH("tháng", 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
    TWO_MONTHS("2 tháng", 2, 2, 4, 6, 8, 10, 12),
    QUARTER("quý", 3, 3, 6, 9, 12),
    FOUR_MONTHS("4 tháng", 4, 4, 8, 12),
    HALF_YEAR("6 tháng", 6, 6, 12),
    NINE_MONTHS("9 tháng", 9, 9),
    YEAR("năm", 12, 12);

    private static final Set<String> EVERY = Set.of("hằng", "mỗi", "từng");

    private final String shown;
    private final int span;
    private final List<Integer> months;

    Frequency(String shown, int span, Integer... months) {
        this.shown = shown;
        this.span = span;
        this.months = List.of(months);
    }

    String shown() {
        return shown;
    }

    /** How many months a period has, 0 when it is shorter. */
    int span() {
        return span;
    }

    /** Takes "hằng năm" and the like. */
    static boolean takeEvery(Cursor cursor, String unit) {
        int start = cursor.position();
        if (cursor.takeAny(EVERY) && cursor.take(unit)) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    static boolean takeEvery(Cursor cursor) {
        return cursor.takeAny(EVERY);
    }

    /** Takes the noun of a frequency, but not the start of "quý IV", "tháng 9" or "năm 2021". */
    static Optional<Frequency> read(Cursor cursor) {
        int start = cursor.position();
        if (cursor.sees("nửa", "năm") && !cursor.peek(2).word().equals("đầu")) {
            cursor.take("nửa", "năm");
            return Optional.of(HALF_YEAR);
        }
        var months = cursor.number();
        if (months.isPresent()) {
            var found = cursor.take("tháng") ? ofMonths(months.getAsInt()) : ofYears(months.getAsInt(), cursor);
            boolean part = cursor.sees("đầu") || cursor.sees("cuối");
            if (found.isEmpty() || part) {
                cursor.moveTo(start);
            }
            return part ? Optional.empty() : found;
        }
        for (var frequency : List.of(DAY, WEEK, MONTH, QUARTER, YEAR)) {
            if (cursor.take(frequency.shown)) {
                return notNumbered(frequency, cursor, start);
            }
        }
        return Optional.empty();
    }

    private static Optional<Frequency> notNumbered(Frequency frequency, Cursor cursor, int start) {
        var next = cursor.peek(0);
        boolean numbered = switch (next.kind()) {
            case NUMBER -> !cursor.peek(1).word().equals("lần");
            case DATE, DAY_MONTH, MONTH_YEAR -> true;
            default -> frequency == QUARTER && Numerals.roman(next.word()).isPresent();
        };
        if (numbered) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        return Optional.of(frequency);
    }

    private static Optional<Frequency> ofMonths(int months) {
        return switch (months) {
            case 1 -> Optional.of(MONTH);
            case 2 -> Optional.of(TWO_MONTHS);
            case 3 -> Optional.of(QUARTER);
            case 4 -> Optional.of(FOUR_MONTHS);
            case 6 -> Optional.of(HALF_YEAR);
            case 9 -> Optional.of(NINE_MONTHS);
            case 12 -> Optional.of(YEAR);
            default -> Optional.empty();
        };
    }

    private static Optional<Frequency> ofYears(int count, Cursor cursor) {
        return count == 1 && cursor.take("năm") ? Optional.of(YEAR) : Optional.empty();
    }

    /** The ends of the periods named, as one rule. */
    static Recurrence together(List<Frequency> frequencies) {
        if (frequencies.contains(DAY)) {
            return new Recurrence.EveryWorkday();
        }
        if (frequencies.contains(WEEK)) {
            return new Recurrence.Weekly(DayOfWeek.FRIDAY);
        }
        var months = new TreeSet<Integer>();
        frequencies.forEach(frequency -> months.addAll(frequency.months));
        return new Recurrence.OfMonths(new ArrayList<>(months), Recurrence.OfMonths.LAST_DAY);
    }
}
