package vn.cchc.plan.deadline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.cchc.plan.deadline.Point.Unit;

/** Reads one day, month, quarter, part of a year or year. */
final class PointReader {

    private static final int MONTHS_IN_YEAR = 12;
    private static final int QUARTERS = 4;
    private static final Set<String> FIRST = Set.of("đầu");
    private static final Set<String> LAST = Set.of("cuối");

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
        return point.map(found -> withYear(found, cursor));
    }

    private static Optional<Point> readAny(Cursor cursor, boolean led) {
        boolean ngay = cursor.take("ngày");
        var day = day(cursor, ngay);
        if (day.isPresent() || ngay) {
            return day;
        }
        var month = month(cursor);
        if (month.isPresent()) {
            return month;
        }
        var quarter = quarter(cursor);
        if (quarter.isPresent()) {
            return quarter;
        }
        var part = partOfYear(cursor);
        return part.isPresent() ? part : year(cursor, led);
    }

    private static Optional<Point> day(Cursor cursor, boolean ngay) {
        var token = cursor.peek(0);
        if (token.is(TokenKind.DATE)) {
            cursor.skip();
            return Optional.of(Point.day(token.first(), token.second(), token.third()));
        }
        if (token.is(TokenKind.DAY_MONTH)) {
            cursor.skip();
            return Optional.of(Point.day(token.first(), token.second(), null));
        }
        return dayInWords(cursor, ngay || cursor.take("mùng"));
    }

    private static Optional<Point> dayInWords(Cursor cursor, boolean ngay) {
        var day = cursor.peek(0).is(TokenKind.NUMBER) ? cursor.number() : OptionalInt.empty();
        if (!ngay || day.isEmpty() || !cursor.take("tháng")) {
            return Optional.empty();
        }
        var token = cursor.peek(0);
        if (token.is(TokenKind.MONTH_YEAR)) {
            cursor.skip();
            return Optional.of(Point.day(day.getAsInt(), token.first(), token.second()));
        }
        var month = monthNumber(cursor);
        return month.isPresent()
                ? Optional.of(Point.day(day.getAsInt(), month.getAsInt(), null))
                : Optional.empty();
    }

    private static Optional<Point> month(Cursor cursor) {
        boolean named = cursor.take("tháng");
        var token = cursor.peek(0);
        if (token.is(TokenKind.MONTH_YEAR)) {
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
        return cursor.peek(0).is(TokenKind.NUMBER) ? within(cursor.number(), MONTHS_IN_YEAR) : OptionalInt.empty();
    }

    /** "T9". */
    private static OptionalInt shortMonth(Cursor cursor) {
        return lettered(cursor, 't', MONTHS_IN_YEAR);
    }

    private static OptionalInt lettered(Cursor cursor, char letter, int most) {
        var word = cursor.peek(0).word();
        if (word.length() < 2 || word.length() > 3 || word.charAt(0) != letter) {
            return OptionalInt.empty();
        }
        var rest = word.substring(1);
        if (!rest.chars().allMatch(c -> Lexer.isDigit((char) c))) {
            return OptionalInt.empty();
        }
        cursor.skip();
        return within(OptionalInt.of(Integer.parseInt(rest)), most);
    }

    private static OptionalInt within(OptionalInt number, int most) {
        boolean fits = number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= most;
        return fits ? number : OptionalInt.empty();
    }

    private static Optional<Point> quarter(Cursor cursor) {
        if (!cursor.take("quý")) {
            return lettered(cursor, 'q', QUARTERS).stream()
                    .mapToObj(number -> Point.of(Unit.QUARTER, number, null))
                    .findFirst();
        }
        var token = cursor.peek(0);
        if (token.is(TokenKind.MONTH_YEAR) && token.first() <= QUARTERS) {
            cursor.skip();
            return Optional.of(Point.of(Unit.QUARTER, token.first(), token.second()));
        }
        return quarterNumber(cursor).stream()
                .mapToObj(number -> Point.of(Unit.QUARTER, number, null))
                .findFirst();
    }

    static OptionalInt quarterNumber(Cursor cursor) {
        var roman = Numerals.roman(cursor.peek(0).word());
        if (roman.isPresent()) {
            cursor.skip();
            return roman;
        }
        return within(cursor.number(), QUARTERS);
    }

    /** "6 tháng đầu năm", "9 tháng", "nửa cuối năm". */
    private static Optional<Point> partOfYear(Cursor cursor) {
        boolean half = cursor.take("nửa");
        var months = half ? OptionalInt.of(6) : within(cursor.number(), MONTHS_IN_YEAR - 1);
        if (months.isEmpty() || !half && !cursor.take("tháng")) {
            return Optional.empty();
        }
        boolean last = cursor.takeAny(LAST);
        boolean first = !last && cursor.takeAny(FIRST);
        boolean usual = months.getAsInt() == 6 || months.getAsInt() == 9;
        if (!last && !first && (half || !usual || !cursor.atSeparator() && !cursor.sees("năm"))) {
            return Optional.empty();
        }
        cursor.take("của");
        if (cursor.sees("năm") && !cursor.peek(1).is(TokenKind.NUMBER)) {
            cursor.take("năm");
        }
        return Optional.of(Point.of(last ? Unit.LAST_MONTHS : Unit.FIRST_MONTHS, months.getAsInt(), null));
    }

    private static Optional<Point> year(Cursor cursor, boolean led) {
        if (!cursor.take("năm") || cursor.sees("học")) {
            return Optional.empty();
        }
        var year = cursor.year();
        if (year.isPresent()) {
            return Optional.of(Point.of(Unit.YEAR, 0, year.getAsInt()));
        }
        boolean thisOrNext = cursor.sees("nay") || cursor.sees("sau") || cursor.sees("tới");
        return led || thisOrNext ? Optional.of(Point.of(Unit.YEAR, 0, null)) : Optional.empty();
    }

    private static Point withYear(Point point, Cursor cursor) {
        int start = cursor.position();
        boolean of = cursor.take("của");
        boolean named = point.unit() == Unit.YEAR && !of || cursor.take("năm") || cursor.take(TokenKind.SLASH);
        var year = named && point.year() == null ? cursor.year() : OptionalInt.empty();
        if (year.isPresent()) {
            return point.inYear(year.getAsInt());
        }
        if (named && cursor.take("nay")) {
            return point;
        }
        if (named && (cursor.take("sau") || cursor.take("tới") || cursor.take("kế", "tiếp"))) {
            return point.shifted(1);
        }
        if (of && named && cursor.peek(0).is(TokenKind.WORD)) {
            skipDescription(cursor);
            return point;
        }
        cursor.moveTo(start);
        return point;
    }

    /** "của năm thực hiện", "của năm kế hoạch": the plan year. */
    private static void skipDescription(Cursor cursor) {
        cursor.skip();
        if (cursor.peek(0).is(TokenKind.WORD) && !cursor.atSeparator()) {
            cursor.skip();
        }
    }
}
