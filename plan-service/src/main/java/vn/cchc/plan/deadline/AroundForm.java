package vn.cchc.plan.deadline;

import java.util.Optional;
import java.util.Set;
import vn.cchc.plan.deadline.Dependence.Direction;

/** "sau khi hoàn thành ...", "trước kỳ họp ... 10 ngày". */
final class AroundForm implements Form {

    private static final Set<String> EVENTS =
            Set.of("khi", "kỳ", "hội", "đại", "tết", "phiên", "cuộc", "lễ", "thời", "đợt", "lúc");
    private static final int LONGEST_EVENT = 15;

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
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
        var days = daysBehind(cursor);
        if (days.isPresent()) {
            var span = days.get().span();
            var reading = before ? span.before() : span.notBefore(new Event.Anchor(null, false, false));
            return Optional.of(
                    Match.strong(start, cursor, reading).about(from, days.get().eventEnd()));
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
