package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** "từ ngày 15 đến ngày 20/3", "ngày 15 - 20/3/2021": the first day has its month from the second. */
final class DayRangeForm implements Form {

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        cursor.take("từ");
        cursor.take("ngày");
        boolean introduced = cursor.position() > start;
        var token = cursor.peek(0);
        if (!introduced || !token.is(TokenKind.NUMBER) || token.first() < 1 || token.first() > 31) {
            return Optional.empty();
        }
        cursor.skip();
        if (!cursor.take(TokenKind.DASH) && !cursor.take("đến")) {
            return Optional.empty();
        }
        return PointReader.read(cursor, false)
                .filter(last -> last.unit() == Point.Unit.DAY && last.exists(context.planYear()))
                .map(last -> Match.strong(
                        start,
                        cursor,
                        PointReadings.meant(period(token.first(), last.last(context.planYear())), last)));
    }

    private static Reading period(int firstDay, LocalDate last) {
        if (firstDay > last.getDayOfMonth()) {
            return PointReadings.impossible();
        }
        var first = last.withDayOfMonth(firstDay);
        var basis = "từ " + Point.shown(first) + " đến hết " + Point.shown(last);
        return Reading.window(Kind.PERIOD, first, last, basis, Certainty.CERTAIN);
    }
}
