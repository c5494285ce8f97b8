package vn.cchc.plan.deadline;

import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.plan.deadline.Point.Unit;

/** Reads one day, month, quarter, part of a year or year. */
final class PointReader {

    private static final int MONTHS_IN_YEAR = 12;

    private PointReader() {}

    /**
     * Reads a point.
     *
     * @param led whether a word such as "trong" or "cuối" precedes, without which "năm" alone names no time
     */
    static Optional<Point> read(Cursor cursor, boolean led) {
        int start = cursor.position();
        var point = readAny(cursor, led);
        if (point.isEmpty()) {
            cursor.moveTo(start);
        }
        return point.map(found -> YearBehind.read(found, cursor));
    }

    private static Optional<Point> readAny(Cursor cursor, boolean led) {
        int start = cursor.position();
        boolean ngay = cursor.take("ngày");
        var day = day(cursor, ngay, led);
        if (day.isPresent() || ngay) {
            return day;
        }
        cursor.moveTo(start);
        var month = month(cursor);
        if (month.isPresent()) {
            return month;
        }
        cursor.moveTo(start);
        return PartOfYear.read(cursor, led);
    }

    private static Optional<Point> day(Cursor cursor, boolean ngay, boolean led) {
        var token = cursor.peek(0);
        if (token.is(TokenKind.DATE)) {
            cursor.skip();
            return Optional.of(Point.day(token.first(), token.second(), token.third()));
        }
        if (token.is(TokenKind.DAY_MONTH)) {
            cursor.skip();
            return Optional.of(Point.day(token.first(), token.second(), null));
        }
        boolean early = cursor.take("mùng");
        return dayInWords(cursor, ngay || early || led);
    }

    private static Optional<Point> dayInWords(Cursor cursor, boolean ngay) {
        var day = cursor.peek(0).is(TokenKind.NUMBER) ? cursor.number() : OptionalInt.empty();
        if (!ngay || day.isEmpty()) {
            return Optional.empty();
        }
        cursor.take("của");
        cursor.take("các");
        if (!cursor.take("tháng")) {
            return Optional.empty();
        }
        var token = cursor.peek(0);
        if (token.is(TokenKind.MONTH_YEAR)) {
            cursor.skip();
            return Optional.of(Point.day(day.getAsInt(), token.first(), token.second()));
        }
        var month = monthNumber(cursor);
        return month.isPresent() ? Optional.of(Point.day(day.getAsInt(), month.getAsInt(), null)) : Optional.empty();
    }

    private static Optional<Point> month(Cursor cursor) {
        boolean named = cursor.take("tháng");
        var token = cursor.peek(0);
        boolean quarter = cursor.peek(-1).word().equals("quý");
        if (token.is(TokenKind.MONTH_YEAR) && !quarter) {
            cursor.skip();
            return Optional.of(Point.of(Unit.MONTH, token.first(), token.second()));
        }
        var number = named ? monthNumber(cursor) : shortMonth(cursor);
        return number.isPresent() ? Optional.of(Point.of(Unit.MONTH, number.getAsInt(), null)) : Optional.empty();
    }

    private static OptionalInt monthNumber(Cursor cursor) {
        var named = Numerals.month(cursor.peek(0).word());
        if (named.isPresent()) {
            cursor.skip();
            if (named.getAsInt() == 10 && (cursor.sees("một") || cursor.sees("hai"))) {
                return OptionalInt.of(10 + cursor.number().getAsInt());
            }
            return named;
        }
        return cursor.peek(0).is(TokenKind.NUMBER)
                ? PartOfYear.within(cursor.number(), MONTHS_IN_YEAR)
                : OptionalInt.empty();
    }

    /** "T9". */
    private static OptionalInt shortMonth(Cursor cursor) {
        return PartOfYear.lettered(cursor, 't', MONTHS_IN_YEAR);
    }
}
