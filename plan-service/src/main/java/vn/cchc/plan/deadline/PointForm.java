package vn.cchc.plan.deadline;

import java.util.Optional;
import java.util.Set;
import vn.cchc.plan.deadline.Match.Weight;
import vn.cchc.plan.deadline.Point.YearMeant;

/** Days, months, quarters and years with what stands before them, in ranges and lists. */
final class PointForm implements Form {

    /** Last words of "hoàn thành", "thực hiện", "triển khai": a year behind them is when, not which. */
    private static final Set<String> VERB_ENDS = Set.of("thành", "hiện", "khai", "xong");

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        boolean yearly = takeYearly(cursor);
        boolean after = cursor.take("sau");
        var lead = Lead.read(cursor);
        cursor.take("các");
        var first = PointReader.read(cursor, lead.isWritten());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (after) {
            return Optional.of(after(start, cursor, first.get(), context));
        }
        var end = rangeEnd(cursor, lead, first.get());
        if (end.isPresent()) {
            return Optional.of(range(start, cursor, first.get(), end.get(), context));
        }
        if (lead.since() && lead.bound() == Lead.Bound.NONE) {
            return Optional.of(since(start, cursor, first.get(), context));
        }
        var points = PointList.read(cursor, first.get());
        boolean recurs = yearly | takeEachYear(cursor, points.get(points.size() - 1));
        boolean goesOn = !recurs && takeFollowingYears(cursor);
        var finder = new PointReadings(lead, context);
        var readings = points.stream()
                .map(point -> recurs ? finder.yearly(point) : finder.read(point, goesOn))
                .map(reading -> doubtful(cursor, start, reading))
                .toList();
        return weigh(start, cursor, lead, first.get())
                .map(weight -> new Match(start, cursor.position(), readings, weight, false));
    }

    private static Reading doubtful(Cursor cursor, int start, Reading reading) {
        if (isWeek(cursor, start)) {
            return reading.because("ô chỉ ghi một tuần trong đó").atMost(Certainty.NEEDS_PERSON);
        }
        var only = cursor.peek(start - cursor.position());
        boolean clock = only.is(TokenKind.DAY_MONTH) && only.first() == 24 && only.second() == 7;
        return clock ? reading.because("có thể là 24 giờ, 7 ngày").atMost(Certainty.NEEDS_PERSON) : reading;
    }

    /** "tuần 1 tháng 7": which days that week has, offices count differently. */
    private static boolean isWeek(Cursor cursor, int start) {
        int back = start - cursor.position();
        return cursor.peek(back - 1).is(TokenKind.NUMBER)
                && cursor.peek(back - 2).word().equals("tuần");
    }

    /** "Hằng năm, trước ...", "Hằng năm (trước ...". */
    private static boolean takeYearly(Cursor cursor) {
        if (!Frequency.takeEvery(cursor, "năm")) {
            return false;
        }
        if (!cursor.take(TokenKind.COMMA) && !cursor.take(TokenKind.COLON)) {
            cursor.take(TokenKind.OPEN);
        }
        return true;
    }

    /** "hằng năm" behind it, "(hằng năm)", or a year that each year is. */
    private static boolean takeEachYear(Cursor cursor, Point last) {
        int start = cursor.position();
        boolean opened = cursor.take(TokenKind.OPEN);
        if (Frequency.takeEvery(cursor, "năm") && (!opened || cursor.take(TokenKind.CLOSE))) {
            return true;
        }
        cursor.moveTo(start);
        return last.meant() == YearMeant.EACH;
    }

    private static Optional<Point> rangeEnd(Cursor cursor, Lead lead, Point first) {
        int start = cursor.position();
        if (lead.bound() == Lead.Bound.BEFORE || lead.isAmid()) {
            return Optional.empty();
        }
        boolean joined = cursor.take(TokenKind.DASH) || cursor.take("đến") || cursor.take("tới");
        if (joined) {
            cursor.take("hết");
            cursor.take("cuối");
        }
        var end = joined ? PointList.next(cursor, first.unit()) : Optional.<Point>empty();
        if (end.isEmpty()) {
            cursor.moveTo(start);
        }
        return end;
    }

    private static Match range(int start, Cursor cursor, Point first, Point end, Context context) {
        int year = context.planYear();
        var from = first.year() == null && end.year() != null ? first.inYear(end.year()) : first;
        if (!from.exists(year) || !end.exists(year)) {
            return Match.strong(start, cursor, PointReadings.impossible());
        }
        var window = Reading.window(
                Kind.PERIOD,
                from.first(year),
                end.last(year),
                "từ " + Point.shown(from.first(year)) + " đến hết " + Point.shown(end.last(year)),
                Certainty.CERTAIN);
        if (window.due().isBefore(window.from())) {
            return Match.strong(start, cursor, PointReadings.impossible());
        }
        boolean recurs = takeEachYear(cursor, end);
        return Match.strong(
                start, cursor, PointReadings.meant(recurs ? PointReadings.eachYear(end, window) : window, end));
    }

    /** "sau quý I": some time later, nobody knows how much. */
    private static Match after(int start, Cursor cursor, Point point, Context context) {
        int year = context.planYear();
        var from = point.exists(year) ? point.last(year).plusDays(1) : null;
        var reading = Reading.window(
                Kind.PERIOD, from, null, "chỉ nêu sau thời gian nào, không nêu ngày kết thúc", Certainty.NEEDS_PERSON);
        return Match.strong(start, cursor, reading);
    }

    private static Match since(int start, Cursor cursor, Point first, Context context) {
        var from = first.exists(context.planYear()) ? first.first(context.planYear()) : null;
        var reading = Reading.window(
                Kind.PERIOD, from, null, "chỉ nêu ngày bắt đầu, không nêu ngày kết thúc", Certainty.NEEDS_PERSON);
        return Match.strong(start, cursor, reading);
    }

    private static boolean takeFollowingYears(Cursor cursor) {
        int start = cursor.position();
        if (cursor.take("và") && (cursor.take("các") || cursor.take("những")) && cursor.take("năm")) {
            return cursor.take("tiếp", "theo") || cursor.take("sau");
        }
        cursor.moveTo(start);
        return false;
    }

    /** A time without "trước", "trong" and the like may be part of a name: "Kế hoạch năm 2021". */
    private static Optional<Weight> weigh(int start, Cursor cursor, Lead lead, Point first) {
        if (lead.isWritten()) {
            return Optional.of(Weight.STRONG);
        }
        var previous = cursor.peek(start - cursor.position() - 1);
        boolean joined = previous.word().equals("và") && first.year() != null;
        boolean opens =
                joined || previous.is(TokenKind.STOP) || previous.is(TokenKind.COMMA) || previous.is(TokenKind.COLON);
        boolean closes = cursor.atSeparator()
                || cursor.peek(0).is(TokenKind.COLON)
                || cursor.peek(0).is(TokenKind.OPEN);
        return switch (first.unit()) {
            case DAY -> first.year() != null || opens || closes ? Optional.of(Weight.BARE) : Optional.empty();
            case YEAR -> closes ? yearAlone(opens, previous) : Optional.empty();
            case MONTH, QUARTER, FIRST_MONTHS, LAST_MONTHS -> Optional.of(Weight.BARE);
        };
    }

    private static Optional<Weight> yearAlone(boolean opens, Token previous) {
        if (opens) {
            return Optional.of(Weight.BARE);
        }
        return VERB_ENDS.contains(previous.word()) ? Optional.of(Weight.WEAK) : Optional.empty();
    }
}
