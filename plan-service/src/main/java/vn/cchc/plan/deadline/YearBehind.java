package vn.cchc.plan.deadline;

import java.util.Optional;
import vn.cchc.plan.deadline.Point.Unit;
import vn.cchc.plan.deadline.Point.YearMeant;

/** Reads the year behind a day, month or quarter: "năm 2021", "/2021", "năm sau", "của năm đánh giá". */
final class YearBehind {

    private YearBehind() {}

    /** The point with the year it is written with; leaves the cursor where it stands when there is none. */
    static Point read(Point point, Cursor cursor) {
        int start = cursor.position();
        boolean of = cursor.take("của");
        boolean named = point.unit() == Unit.YEAR && !of || cursor.take("năm") || cursor.take(TokenKind.SLASH);
        if (named && point.year() == null) {
            var year = cursor.year();
            if (year.isPresent()) {
                return point.inYear(year.getAsInt());
            }
        }
        var found = named ? inWords(point, cursor, of) : Optional.<Point>empty();
        if (found.isEmpty()) {
            cursor.moveTo(start);
        }
        return found.orElse(point);
    }

    private static Optional<Point> inWords(Point point, Cursor cursor, boolean of) {
        if (cursor.take("nay")) {
            return Optional.of(point.meaning(YearMeant.PLAN));
        }
        if (takePrevious(cursor)) {
            return Optional.of(point.shifted(-1));
        }
        if (takeNext(cursor)) {
            return Optional.of(point.shifted(1));
        }
        if (point.unit() == Unit.YEAR) {
            return Optional.empty();
        }
        return described(point, cursor, of);
    }

    /** "của năm kế hoạch" is the plan year; "của năm thực hiện" each year in which it is done, the plan year first. */
    private static Optional<Point> described(Point point, Cursor cursor, boolean of) {
        int start = cursor.position();
        if (cursor.take("kế", "hoạch")) {
            return Optional.of(point.meaning(YearMeant.PLAN));
        }
        boolean each = cursor.take("thực", "hiện") || cursor.take("đánh", "giá") || cursor.take("báo", "cáo");
        if (each && (of || cursor.atSeparator())) {
            return Optional.of(point.meaning(YearMeant.EACH));
        }
        cursor.moveTo(start);
        if (of && cursor.peek(0).is(TokenKind.WORD)) {
            skipDescription(cursor);
            return Optional.of(point.meaning(YearMeant.UNCLEAR));
        }
        return Optional.empty();
    }

    private static boolean takePrevious(Cursor cursor) {
        boolean taken = cursor.take("trước", "năm", "kế", "hoạch")
                || cursor.take("trước", "liền", "kề")
                || cursor.take("trước", "đó")
                || cursor.take("liền", "kề", "trước")
                || cursor.take("liền", "trước")
                || cursor.take("kề", "trước");
        if (!taken && cursor.endsBehind("trước")) {
            return cursor.take("trước");
        }
        if (taken) {
            cursor.take("đó");
        }
        return taken;
    }

    private static boolean takeNext(Cursor cursor) {
        boolean taken = cursor.take("liền", "sau")
                || cursor.take("liền", "kề", "sau")
                || cursor.take("sau")
                || cursor.take("tới")
                || cursor.take("kế", "tiếp")
                || cursor.take("tiếp", "theo");
        if (taken) {
            cursor.take("liền", "kề");
        }
        return taken;
    }

    private static void skipDescription(Cursor cursor) {
        cursor.skip();
        if (cursor.peek(0).is(TokenKind.WORD) && !cursor.atSeparator()) {
            cursor.skip();
        }
    }
}
