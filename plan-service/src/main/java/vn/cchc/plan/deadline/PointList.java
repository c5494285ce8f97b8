package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.plan.deadline.Point.Unit;

/** Reads what follows a point in a list: "quý I, quý III", "tháng 3, 6 và 9", "ngày 15 tháng 3, 6". */
final class PointList {

    private PointList() {}

    /** The point already read and those behind it. */
    static List<Point> read(Cursor cursor, Point first) {
        List<Point> points = new ArrayList<>(List.of(first));
        while (true) {
            int start = cursor.position();
            boolean months =
                    cursor.peek(-1).is(TokenKind.NUMBER) || cursor.peek(-1).is(TokenKind.MONTH_YEAR);
            var next = cursor.takeSeparator() ? next(cursor, first.unit()) : Optional.<Point>empty();
            if (next.isEmpty() && first.unit() == Unit.DAY && months) {
                next = bare(cursor, Unit.MONTH, cursor.position())
                        .map(month -> Point.day(first.day(), month.number(), month.year()));
            }
            if (next.isEmpty() || cursor.peek(0).is(TokenKind.DASH)) {
                cursor.moveTo(start);
                return withSharedYear(points);
            }
            points.add(next.get());
        }
    }

    /** The year at the end of "quý I, quý II/2021" is that of all. */
    private static List<Point> withSharedYear(List<Point> points) {
        var last = points.get(points.size() - 1);
        return points.stream().map(point -> point.inYearOf(last)).toList();
    }

    /** The next point of the same unit, which may come without its noun: "tháng 3, 6 và 9". */
    static Optional<Point> next(Cursor cursor, Unit unit) {
        int start = cursor.position();
        if (unit == Unit.YEAR) {
            cursor.take("năm");
            return year(cursor, start);
        }
        var full = PointReader.read(cursor, false);
        if (full.isPresent() && full.get().unit() == unit) {
            return full;
        }
        cursor.moveTo(start);
        return unit == Unit.MONTH || unit == Unit.QUARTER ? bare(cursor, unit, start) : Optional.empty();
    }

    private static Optional<Point> year(Cursor cursor, int start) {
        var year = cursor.year();
        if (year.isEmpty()) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        return Optional.of(Point.of(Unit.YEAR, 0, year.getAsInt()));
    }

    private static Optional<Point> bare(Cursor cursor, Unit unit, int start) {
        var token = cursor.peek(0);
        int most = unit == Unit.MONTH ? 12 : 4;
        if (token.is(TokenKind.MONTH_YEAR) && token.first() <= most) {
            cursor.skip();
            return Optional.of(Point.of(unit, token.first(), token.second()));
        }
        var number = unit == Unit.QUARTER ? PartOfYear.quarterNumber(cursor) : plain(cursor);
        boolean ends = cursor.atSeparator()
                || cursor.sees("năm")
                || cursor.sees("hằng")
                || cursor.peek(0).is(TokenKind.SLASH);
        if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > most || !ends) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        boolean written = cursor.take(TokenKind.SLASH) || cursor.take("năm");
        var year = written ? cursor.year() : OptionalInt.empty();
        return Optional.of(Point.of(unit, number.getAsInt(), year.isPresent() ? year.getAsInt() : null));
    }

    private static OptionalInt plain(Cursor cursor) {
        return cursor.peek(0).is(TokenKind.NUMBER) ? cursor.number() : OptionalInt.empty();
    }
}
