package vn.cchc.plan.deadline;

import java.util.Optional;
import java.util.Set;
import vn.cchc.plan.deadline.Dependence.Direction;

/** "chậm nhất 30 ngày kể từ ngày ban hành", "10 ngày sau khi ...", "kể từ ngày ký". */
final class RelativeForm implements Form {

    private static final Set<String> UNITS = Set.of("ngày", "việc", "giờ", "tuần", "tháng", "năm");

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        var counted = counted(start, cursor, context);
        if (counted.isPresent()) {
            return counted;
        }
        cursor.moveTo(start);
        var sameDay = sameDay(start, cursor);
        if (sameDay.isPresent()) {
            return sameDay;
        }
        cursor.moveTo(start);
        return since(start, cursor, context);
    }

    private static Optional<Match> counted(int start, Cursor cursor, Context context) {
        if (cursor.peek(-1).word().equals("ngày")) {
            return Optional.empty();
        }
        if (cursor.take("trước")) {
            return DaySpan.read(cursor).map(span -> Match.withTail(start, cursor, span.before()));
        }
        boolean after = cursor.take("sau");
        boolean within = !after && takeWithin(cursor);
        cursor.take("ít", "nhất");
        var span = DaySpan.read(cursor);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        if (Event.takeSince(cursor)) {
            return Optional.of(fromEvent(start, cursor, after, span.get(), context));
        }
        if (cursor.take("sau")) {
            return Optional.of(
                    Match.withTail(start, cursor, span.get().within().because("tính sau sự kiện ghi trong ô")));
        }
        if (cursor.take("trước") && !namesDate(cursor)) {
            return Optional.of(Match.withTail(start, cursor, span.get().before()));
        }
        return within && !span.get().isYears()
                ? Optional.of(Match.strong(start, cursor, span.get().unanchored()))
                : Optional.empty();
    }

    private static boolean namesDate(Cursor cursor) {
        int start = cursor.position();
        boolean dated = PointReader.read(cursor, true).isPresent();
        cursor.moveTo(start);
        return dated;
    }

    private static boolean takeWithin(Cursor cursor) {
        int start = cursor.position();
        if (cursor.take("chậm", "nhất")
                || cursor.take("muộn", "nhất")
                || cursor.take("tối", "đa")
                || cursor.take("không", "quá")) {
            cursor.take("là");
            cursor.take("sau");
        }
        if (cursor.take("trong")) {
            boolean named = cursor.take("vòng") || cursor.take("thời", "hạn") || cursor.take("thời", "gian");
            cursor.take("không", "quá");
            cursor.take("tối", "đa");
            return named || cursor.position() > start;
        }
        return cursor.position() > start;
    }

    private static Match fromEvent(int start, Cursor cursor, boolean after, DaySpan span, Context context) {
        int event = cursor.position();
        var anchor = Event.anchor(cursor, context);
        var reading = after ? span.notBefore(anchor) : span.from(anchor);
        return anchor.isDate()
                ? Match.strong(start, cursor, reading).about(event, null)
                : Match.withTail(start, cursor, reading);
    }

    /** "trong ngày", "ngay trong ngày". */
    private static Optional<Match> sameDay(int start, Cursor cursor) {
        cursor.take("ngay");
        if (!cursor.take("trong", "ngày")) {
            return Optional.empty();
        }
        cursor.take("làm", "việc");
        boolean dated = cursor.peek(0).is(TokenKind.DATE)
                || cursor.peek(0).is(TokenKind.DAY_MONTH)
                || cursor.peek(0).is(TokenKind.NUMBER);
        var reading = Reading.undated(Kind.RELATIVE, "ngay trong ngày phát sinh (P0D)", Certainty.LIKELY);
        return dated ? Optional.empty() : Optional.of(Match.strong(start, cursor, reading));
    }

    /** "kể từ ngày ký", without a number of days. */
    private static Optional<Match> since(int start, Cursor cursor, Context context) {
        boolean spanUnread = UNITS.contains(cursor.peek(-1).word());
        if (!cursor.take("kể", "từ")
                && !cursor.take("tính", "từ")
                && !cursor.sees("từ", "ngày")
                && !cursor.sees("từ", "khi")) {
            return Optional.empty();
        }
        cursor.take("từ");
        var anchor = Event.anchor(cursor, context);
        if (spanUnread) {
            var basis = "không đọc được số ngày, tháng ghi trước \"kể từ\"";
            return Optional.of(
                    Match.withTail(start, cursor, Reading.undated(Kind.RELATIVE, basis, Certainty.NEEDS_PERSON)));
        }
        if (anchor.isDate()) {
            var from = Reading.window(
                    Kind.PERIOD,
                    anchor.day(),
                    null,
                    "chỉ nêu ngày bắt đầu, không nêu ngày kết thúc",
                    Certainty.NEEDS_PERSON);
            return Optional.of(Match.strong(start, cursor, from));
        }
        return Optional.of(Match.withTail(start, cursor, sinceReading(anchor)));
    }

    private static Reading sinceReading(Event.Anchor anchor) {
        var day = anchor.day();
        var reading = day == null
                ? Reading.undated(Kind.RELATIVE, "tính từ sự kiện ghi trong ô, chưa biết ngày", Certainty.LIKELY)
                : Reading.window(
                        Kind.RELATIVE, day, day, "từ ngày ban hành kế hoạch " + Point.shown(day), Certainty.LIKELY);
        return reading.dependingOn(Dependence.onEvent(Direction.WITHIN));
    }
}
