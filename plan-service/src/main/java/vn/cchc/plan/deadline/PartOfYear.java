package vn.cchc.plan.deadline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.cchc.plan.deadline.Point.Unit;

/** Reads quarters, the first or last months of a year, and years. */
final class PartOfYear {

    private static final int MONTHS_IN_YEAR = 12;
    private static final int QUARTERS = 4;
    private static final Set<String> FIRST = Set.of("đầu");
    private static final Set<String> LAST = Set.of("cuối");

    private PartOfYear() {}

    static Optional<Point> read(Cursor cursor, boolean led) {
        int start = cursor.position();
        var quarter = quarter(cursor);
        if (quarter.isPresent()) {
            return quarter;
        }
        cursor.moveTo(start);
        var months = months(cursor);
        if (months.isPresent()) {
            return months;
        }
        cursor.moveTo(start);
        return year(cursor, led);
    }

    static OptionalInt lettered(Cursor cursor, char letter, int most) {
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

    static OptionalInt within(OptionalInt number, int most) {
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

    /** "6 tháng đầu năm", "9 tháng", "nửa cuối năm", but not the end of "ngày 05 tháng đầu". */
    private static Optional<Point> months(Cursor cursor) {
        if (cursor.peek(-1).word().equals("ngày")) {
            return Optional.empty();
        }
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

    /** "đến 2030", with nothing behind it. */
    private static Optional<Point> yearAlone(Cursor cursor) {
        var year = cursor.year();
        return year.isPresent() && year.getAsInt() < 2200 && cursor.atSeparator()
                ? Optional.of(Point.of(Unit.YEAR, 0, year.getAsInt()))
                : Optional.empty();
    }

    private static Optional<Point> year(Cursor cursor, boolean led) {
        if (!cursor.take("năm")) {
            return led ? yearAlone(cursor) : Optional.empty();
        }
        if (cursor.sees("học")) {
            return Optional.empty();
        }
        var year = cursor.year();
        if (year.isPresent()) {
            return Optional.of(Point.of(Unit.YEAR, 0, year.getAsInt()));
        }
        boolean thisOrNext = cursor.sees("nay") || cursor.sees("sau") || cursor.sees("tới");
        return led || thisOrNext ? Optional.of(Point.of(Unit.YEAR, 0, null)) : Optional.empty();
    }
}
