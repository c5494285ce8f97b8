package vn.cchc.plan.deadline;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "thứ Sáu hằng tuần", "trước 16 giờ thứ Năm hằng tuần". */
final class WeekdayForm implements Form {

    private static final Set<String> PARTS_OF_DAY = Set.of("sáng", "chiều", "ngày");
    private static final Map<String, DayOfWeek> NAMES = Map.of(
            "hai", DayOfWeek.MONDAY,
            "ba", DayOfWeek.TUESDAY,
            "tư", DayOfWeek.WEDNESDAY,
            "năm", DayOfWeek.THURSDAY,
            "sáu", DayOfWeek.FRIDAY,
            "bảy", DayOfWeek.SATURDAY);

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        boolean weekly = Frequency.takeEvery(cursor, "tuần");
        if (weekly) {
            cursor.take(TokenKind.COMMA);
        }
        var lead = Lead.read(cursor);
        cursor.takeAny(PARTS_OF_DAY);
        var day = day(cursor);
        if (day == null) {
            return Optional.empty();
        }
        boolean said = weekly | Frequency.takeEvery(cursor, "tuần");
        if (!said) {
            return Optional.empty();
        }
        FrequencyForm.takeInYear(cursor);
        boolean before = lead.bound() == Lead.Bound.BEFORE
                && !lead.clock()
                && !context.policy().beforeIsInclusive();
        var due = before ? day.minus(1) : day;
        boolean chosen = lead.bound() == Lead.Bound.BEFORE && !lead.clock();
        var named = before ? "\"trước\" không tính chính ngày thứ đó" : "hằng tuần vào ngày thứ đã ghi";
        var basis = chosen ? named + context.policy().shownChoice() : named;
        return Optional.of(
                Match.strong(start, cursor, Reading.recurring(new Recurrence.Weekly(due), basis, Certainty.CERTAIN)));
    }

    private static DayOfWeek day(Cursor cursor) {
        if (cursor.take("chủ", "nhật")) {
            return DayOfWeek.SUNDAY;
        }
        if (!cursor.take("thứ")) {
            return null;
        }
        var token = cursor.peek(0);
        cursor.skip();
        if (token.is(TokenKind.NUMBER)) {
            return token.first() >= 2 && token.first() <= 7 ? DayOfWeek.of(token.first() - 1) : null;
        }
        return NAMES.get(token.word());
    }
}
