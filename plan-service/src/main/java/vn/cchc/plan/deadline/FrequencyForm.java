package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "định kỳ hằng quý", "hằng quý, 6 tháng, 9 tháng và năm", "cuối mỗi tháng", "các quý trong năm", "định kỳ". */
final class FrequencyForm implements Form {

    /** Last words of "tuần đầu", "ngày làm việc cuối cùng" before "hằng tháng": not the whole period. */
    private static final Set<String> PARTS = Set.of("đầu", "giữa", "cùng");

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        boolean theo = cursor.take("theo");
        boolean periodic = cursor.take("định", "kỳ") || theo && cursor.take("kỳ");
        cursor.take("theo");
        boolean edge = cursor.take("vào", "cuối") || cursor.take("cuối") || cursor.take("hết");
        boolean all = cursor.take("các");
        boolean every = Frequency.takeEvery(cursor) || all;
        int afterWords = cursor.position();
        var frequencies = list(cursor);
        if (!frequencies.isEmpty()) {
            boolean reports = ReportPeriods.directlyBefore(cursor, start);
            boolean year = takeInYear(cursor);
            boolean ends = cursor.atSeparator();
            boolean named = every && (!all || year || ends) || periodic || theo && ends || frequencies.size() > 1;
            if (named || edge && isQuarterOrMonth(frequencies) || reports && ends) {
                var weight = named || edge ? Match.Weight.BARE : Match.Weight.WEAK;
                boolean byCalendar = year || edge || all;
                var readings = readings(cursor, start, frequencies, byCalendar ? null : context, periodic);
                if (PARTS.contains(cursor.peek(start - cursor.position() - 1).word())) {
                    readings = readings.stream().map(FrequencyForm::ofPart).toList();
                }
                return Optional.of(new Match(start, cursor.position(), readings, weight, false));
            }
        }
        cursor.moveTo(afterWords);
        return periodic && !edge && !every ? Optional.of(unspecified(start, cursor, theo)) : Optional.empty();
    }

    private static Reading ofPart(Reading reading) {
        return reading.because("ô chỉ ghi một phần của kỳ").atMost(Certainty.NEEDS_PERSON);
    }

    private static boolean isQuarterOrMonth(List<Frequency> frequencies) {
        return frequencies.equals(List.of(Frequency.QUARTER)) || frequencies.equals(List.of(Frequency.MONTH));
    }

    private static List<Frequency> list(Cursor cursor) {
        List<Frequency> found = new ArrayList<>();
        var next = Frequency.read(cursor);
        while (next.isPresent()) {
            found.add(next.get());
            int start = cursor.position();
            boolean goesOn = cursor.takeSeparator() || cursor.take(TokenKind.SLASH);
            cursor.take("báo", "cáo");
            cursor.take("định", "kỳ");
            if (!Frequency.takeEvery(cursor)) {
                cursor.take("cả");
            }
            next = goesOn ? Frequency.read(cursor) : Optional.empty();
            if (next.isEmpty()) {
                cursor.moveTo(start);
            }
        }
        return found;
    }

    /** @param context for reports; null where the words say that the calendar counts */
    private static List<Reading> readings(
            Cursor cursor, int start, List<Frequency> frequencies, Context context, boolean periodic) {
        boolean monthly = periodic && frequencies.equals(List.of(Frequency.MONTH));
        boolean report = context != null && (monthly || ReportPeriods.areNamed(cursor, start));
        var closed = report ? ReportPeriods.readings(frequencies, context) : List.<Reading>of();
        if (!closed.isEmpty()) {
            return closed;
        }
        var names = frequencies.stream().map(Frequency::shown).collect(Collectors.joining(", "));
        var basis = "định kỳ " + names + ": hạn là ngày cuối mỗi kỳ; ngày nộp không ghi";
        return List.of(Reading.recurring(Frequency.together(frequencies), basis, Certainty.LIKELY));
    }

    private static Match unspecified(int start, Cursor cursor, boolean strong) {
        takeInYear(cursor);
        var reading = Reading.recurring(
                new Recurrence.Unspecified(), "định kỳ nhưng không ghi bao lâu một lần", Certainty.NEEDS_PERSON);
        return strong ? Match.strong(start, cursor, reading) : Match.weak(start, cursor, reading);
    }

    static boolean takeInYear(Cursor cursor) {
        int start = cursor.position();
        if (cursor.take("trong", "năm") || cursor.take("cả", "năm") || cursor.take("năm")) {
            if (cursor.year().isPresent() || cursor.atSeparator() || cursor.sees("theo")) {
                return true;
            }
        }
        cursor.moveTo(start);
        return false;
    }
}
