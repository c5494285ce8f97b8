package vn.cchc.plan.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "02 lần/năm", "6 tháng/lần", "quý một lần", "mỗi năm một lần", "ít nhất 01 lần vào cuối buổi". */
final class TimesForm implements Form {

    private static final Set<String> TIMES = Set.of("lần", "đợt", "cuộc");

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        boolean least = cursor.take("ít", "nhất") || cursor.take("tối", "thiểu");
        var counted = counted(start, cursor, least);
        if (counted.isPresent()) {
            return counted;
        }
        cursor.moveTo(start);
        boolean opened = cursor.take("định", "kỳ") | cursor.take("mỗi");
        return opened || !isCounted(cursor) ? spaced(start, cursor, context) : Optional.empty();
    }

    private static Optional<Match> counted(int start, Cursor cursor, boolean least) {
        var times = cursor.number();
        if (times.isEmpty() || !cursor.takeAny(TIMES)) {
            return Optional.empty();
        }
        if (takesPartOfDay(cursor)) {
            var basis = "nhiều lần trong mỗi ngày làm việc; giờ không ghi";
            return Optional.of(new Match(
                    start,
                    cursor.position(),
                    List.of(Reading.recurring(new Recurrence.EveryWorkday(), basis, Certainty.LIKELY)),
                    Match.Weight.STRONG,
                    true));
        }
        boolean joined = cursor.take(TokenKind.SLASH) || cursor.take("trong") || cursor.take("mỗi");
        cursor.take("một");
        cursor.take("hằng");
        var frequency = Frequency.read(cursor);
        if (frequency.isEmpty() && joined) {
            return Optional.empty();
        }
        return frequency.map(found -> Match.strong(start, cursor, count(found, times.getAsInt(), least)));
    }

    private static boolean takesPartOfDay(Cursor cursor) {
        int start = cursor.position();
        boolean part = cursor.take("vào") | (cursor.take("đầu") || cursor.take("cuối")) && cursor.take("buổi");
        if (!part || !cursor.peek(-1).word().equals("buổi")) {
            cursor.moveTo(start);
            return false;
        }
        return true;
    }

    private static Reading count(Frequency frequency, int times, boolean least) {
        var number = (least ? "ít nhất " : "") + times + " lần trong " + frequency.shown();
        var basis = times == 1 && !least ? number : number + "; các ngày không ghi, hạn là ngày cuối kỳ";
        return Reading.recurring(Frequency.together(List.of(frequency)), basis, Certainty.LIKELY);
    }

    /** A number of months that no form knows ("5 tháng/lần") is not the month alone. */
    private static boolean isCounted(Cursor cursor) {
        var previous = cursor.peek(-1);
        return previous.is(TokenKind.NUMBER) && previous.first() < 100
                || Numerals.word(previous.word()).isPresent();
    }

    private static Optional<Match> spaced(int start, Cursor cursor, Context context) {
        var frequency = Frequency.read(cursor);
        if (frequency.isEmpty()) {
            return Optional.empty();
        }
        boolean each = cursor.take(TokenKind.SLASH);
        boolean least = cursor.take("ít", "nhất") || cursor.take("tối", "thiểu");
        var times = cursor.number();
        if (!each && times.isEmpty() || !cursor.takeAny(TIMES)) {
            return Optional.empty();
        }
        if (times.orElse(1) > 1 || least) {
            return Optional.of(Match.strong(start, cursor, count(frequency.get(), times.orElse(1), least)));
        }
        var closed = ReportPeriods.areNamed(cursor, start)
                ? ReportPeriods.readings(List.of(frequency.get()), context)
                : List.<Reading>of();
        var readings = closed.isEmpty() ? List.of(once(frequency.get())) : closed;
        return Optional.of(new Match(start, cursor.position(), readings, Match.Weight.STRONG, false));
    }

    private static Reading once(Frequency frequency) {
        var basis = frequency.shown() + " một lần: hạn là ngày cuối mỗi kỳ";
        return Reading.recurring(Frequency.together(List.of(frequency)), basis, Certainty.LIKELY);
    }
}
