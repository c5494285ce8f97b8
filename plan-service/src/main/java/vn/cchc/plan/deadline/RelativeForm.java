package vn.cchc.plan.deadline;

import java.util.Optional;
import java.util.Set;
import vn.cchc.plan.deadline.Dependence.Direction;

/** "chậm nhất 30 ngày kể từ ngày ban hành", "sau khi hoàn thành ...", "trước kỳ họp ... 10 ngày". */
final class RelativeForm implements Form {

    private static final Set<String> EVENTS =
            Set.of("khi", "kỳ", "hội", "đại", "tết", "phiên", "cuộc", "lễ", "thời", "đợt", "lúc");
    private static final Set<String> UNITS = Set.of("ngày", "việc", "giờ", "tuần", "tháng", "năm");
    private static final int LONGEST_EVENT = 15;

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
        var since = since(start, cursor, context);
        if (since.isPresent()) {
            return since;
        }
        cursor.moveTo(start);
        return around(start, cursor);
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
                        Kind.RELATIVE,
                        day,
                        day,
                        "từ ngày ban hành kế hoạch " + Point.shown(day),
                        Certainty.LIKELY);
        return reading.dependingOn(Dependence.onEvent(Direction.WITHIN));
    }

    private static Optional<Match> around(int start, Cursor cursor) {
        boolean soon = cursor.take("ngay");
        boolean before = cursor.take("trước");
        boolean after = !before && cursor.take("sau");
        if (!before && !after) {
            return Optional.empty();
        }
        cursor.take("ít", "nhất");
        boolean event = cursor.seesAny(EVENTS) || namesDay(cursor) || after && cursor.sees("ngày");
        if (!event) {
            return Optional.empty();
        }
        int from = cursor.position();
        var days = before ? daysBehind(cursor) : Optional.<DaysBehind>empty();
        if (days.isPresent()) {
            var reading = days.get().span().before();
            return Optional.of(Match.strong(start, cursor, reading)
                    .about(from, days.get().eventEnd()));
        }
        return Optional.of(Match.withTail(start, cursor, aroundReading(soon, before)));
    }

    private static Reading aroundReading(boolean soon, boolean before) {
        if (before) {
            return Reading.undated(Kind.RELATIVE, "trước một sự kiện chưa biết ngày", Certainty.NEEDS_PERSON)
                    .dependingOn(Dependence.onEvent(Direction.BEFORE));
        }
        var basis = soon ? "ngay sau một sự kiện, không ghi số ngày" : "sau một sự kiện, không ghi số ngày";
        return Reading.undated(Kind.RELATIVE, basis, Certainty.NEEDS_PERSON)
                .dependingOn(Dependence.onEvent(Direction.WITHIN));
    }

    /** "ngày họp", "ngày khai mạc", but not "ngày 15". */
    private static boolean namesDay(Cursor cursor) {
        return cursor.sees("ngày")
                && cursor.peek(1).is(TokenKind.WORD)
                && Numerals.word(cursor.peek(1).word()).isEmpty();
    }

    /**
     * A number of days named behind the event.
     *
     * @param eventEnd token behind the event's last one
     */
    private record DaysBehind(DaySpan span, int eventEnd) {}

    /** "trước kỳ họp HĐND 10 ngày". */
    private static Optional<DaysBehind> daysBehind(Cursor cursor) {
        int start = cursor.position();
        for (int i = 0; i < LONGEST_EVENT && !cursor.atEnd(); i++) {
            cursor.skip();
            int here = cursor.position();
            cursor.take("ít", "nhất");
            var span = DaySpan.read(cursor);
            if (span.isPresent() && !span.get().isYears() && cursor.atSeparator()) {
                return Optional.of(new DaysBehind(span.get(), here));
            }
            cursor.moveTo(here);
        }
        cursor.moveTo(start);
        return Optional.empty();
    }
}
