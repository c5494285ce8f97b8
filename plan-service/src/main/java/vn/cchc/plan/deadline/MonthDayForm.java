package vn.cchc.plan.deadline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** "trước ngày 20 hằng tháng", "ngày 10 tháng cuối quý", "hằng tháng trước ngày 15". */
final class MonthDayForm implements Form {

    private static final List<Integer> QUARTER_STARTS = List.of(1, 4, 7, 10);
    private static final List<Integer> QUARTER_MIDDLES = List.of(2, 5, 8, 11);

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        cursor.take("định", "kỳ");
        var months = leading(cursor);
        if (!months.isEmpty() && !cursor.take(TokenKind.COMMA)) {
            cursor.take(TokenKind.OPEN);
        }
        var lead = Lead.read(cursor);
        var day = day(cursor);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        var trailing = trailing(cursor);
        var found = trailing.isEmpty() ? months : trailing;
        if (found.isEmpty()) {
            return Optional.empty();
        }
        cursor.take(TokenKind.CLOSE);
        if (!FrequencyForm.takeInYear(cursor)) {
            Frequency.takeEvery(cursor, "năm");
        }
        boolean chosen = lead.bound() == Lead.Bound.BEFORE && !lead.clock();
        boolean before = chosen && !context.policy().beforeIsInclusive();
        var choice = chosen ? context.policy().shownChoice() : "";
        return Optional.of(Match.strong(start, cursor, reading(found, day.getAsInt(), before, choice)));
    }

    private static OptionalInt day(Cursor cursor) {
        if (!(cursor.take("ngày") | cursor.take("mùng"))) {
            return OptionalInt.empty();
        }
        if (cursor.take("cuối", "cùng") || cursor.take("cuối")) {
            return OptionalInt.of(Recurrence.OfMonths.LAST_DAY);
        }
        var day = cursor.peek(0).is(TokenKind.NUMBER) ? cursor.number() : OptionalInt.empty();
        boolean fits = day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= 31;
        return fits ? day : OptionalInt.empty();
    }

    private static List<Integer> leading(Cursor cursor) {
        if (Frequency.takeEvery(cursor, "tháng")) {
            return Recurrence.OfMonths.EVERY;
        }
        return Frequency.takeEvery(cursor, "quý") ? Recurrence.OfMonths.QUARTER_ENDS : List.of();
    }

    private static List<Integer> trailing(Cursor cursor) {
        cursor.take("của");
        if (Frequency.takeEvery(cursor, "tháng")) {
            return Recurrence.OfMonths.EVERY;
        }
        cursor.take("các");
        return cursor.take("tháng") ? inQuarter(cursor) : List.of();
    }

    private static List<Integer> inQuarter(Cursor cursor) {
        var months = inQuarterMonth(cursor);
        cursor.take("của");
        Frequency.takeEvery(cursor);
        if (!cursor.take("quý")) {
            return List.of();
        }
        boolean shifted = cursor.take("sau") || cursor.take("kế", "tiếp") || cursor.take("tiếp", "theo");
        return shifted && months.equals(Recurrence.OfMonths.QUARTER_ENDS) ? List.of() : months;
    }

    private static List<Integer> inQuarterMonth(Cursor cursor) {
        if (cursor.take("cuối", "cùng") || cursor.take("cuối")) {
            return Recurrence.OfMonths.QUARTER_ENDS;
        }
        if (cursor.take("giữa") || cursor.take("thứ", "hai")) {
            return QUARTER_MIDDLES;
        }
        return cursor.take("đầu") ? QUARTER_STARTS : List.of();
    }

    private static Reading reading(List<Integer> months, int day, boolean before, String choice) {
        if (!before) {
            var shown = day == Recurrence.OfMonths.LAST_DAY ? "ngày cuối tháng" : "ngày " + day;
            return Reading.recurring(
                    new Recurrence.OfMonths(months, day), shown + " của tháng đến hạn" + choice, Certainty.CERTAIN);
        }
        var basis =
                "\"trước ngày\" không tính ngày " + (day == Recurrence.OfMonths.LAST_DAY ? "cuối tháng" : day) + choice;
        if (day == 1) {
            var earlier = months.stream()
                    .map(month -> month == 1 ? 12 : month - 1)
                    .sorted()
                    .toList();
            return Reading.recurring(
                    new Recurrence.OfMonths(earlier, Recurrence.OfMonths.LAST_DAY), basis, Certainty.CERTAIN);
        }
        return Reading.recurring(new Recurrence.OfMonths(months, day - 1), basis, Certainty.CERTAIN);
    }
}
