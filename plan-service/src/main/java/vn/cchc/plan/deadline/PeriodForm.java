package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** "giai đoạn 2021-2025", "năm học 2021-2022", and a year alone. */
final class PeriodForm implements Form {

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        cursor.take("trong");
        if (cursor.take("năm", "học")) {
            return schoolYear(start, cursor, context);
        }
        boolean named = cursor.take("giai", "đoạn") || cursor.take("nhiệm", "kỳ") || cursor.take("thời", "kỳ");
        cursor.take("từ");
        cursor.take("các");
        cursor.take("năm");
        var first = cursor.year();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var last = secondYear(cursor);
        if (last.isPresent()) {
            return Optional.of(Match.strong(start, cursor, years(first.getAsInt(), last.getAsInt())));
        }
        boolean alone = cursor.position() == start + 1 && cursor.peek(-2).is(TokenKind.STOP) && cursor.atEnd();
        return alone && !named ? Optional.of(Match.weak(start, cursor, year(first.getAsInt()))) : Optional.empty();
    }

    private static OptionalInt secondYear(Cursor cursor) {
        boolean joined = cursor.take(TokenKind.DASH) || cursor.take("đến") || cursor.take("tới");
        if (!joined) {
            return OptionalInt.empty();
        }
        cursor.take("hết");
        cursor.take("năm");
        return cursor.year();
    }

    private static Reading years(int first, int last) {
        if (last < first) {
            return PointReadings.impossible();
        }
        var due = LocalDate.of(last, 12, 31);
        var basis = "cả giai đoạn, đến hết " + Point.shown(due) + "; xem lại mỗi năm";
        return Reading.window(Kind.PERIOD, LocalDate.of(first, 1, 1), due, basis, Certainty.CERTAIN);
    }

    private static Reading year(int year) {
        var due = LocalDate.of(year, 12, 31);
        return Reading.window(
                Kind.YEAR, LocalDate.of(year, 1, 1), due, "đến hết " + Point.shown(due), Certainty.LIKELY);
    }

    private static Optional<Match> schoolYear(int start, Cursor cursor, Context context) {
        var written = cursor.year();
        int first = written.orElse(context.planYear());
        int last = first + 1;
        if (written.isPresent()) {
            last = secondYear(cursor).orElse(last);
        }
        var reading = Reading.window(
                Kind.PERIOD,
                LocalDate.of(first, 9, 1),
                LocalDate.of(last, 5, 31),
                "năm học thường từ 01/9 đến 31/5 năm sau, cần người xác nhận",
                Certainty.NEEDS_PERSON);
        return Optional.of(Match.strong(start, cursor, reading));
    }
}
