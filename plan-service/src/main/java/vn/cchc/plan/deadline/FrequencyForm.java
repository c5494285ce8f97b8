package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** "định kỳ hằng quý", "hằng quý, 6 tháng, 9 tháng và năm", "cuối mỗi tháng", "định kỳ". */
final class FrequencyForm implements Form {

    @Override
    public Optional<Match> match(Cursor cursor, Context context) {
        int start = cursor.position();
        boolean theo = cursor.take("theo");
        boolean periodic = cursor.take("định", "kỳ") || theo && cursor.take("kỳ");
        if (theo && !periodic) {
            return Optional.empty();
        }
        cursor.take("theo");
        boolean edge = cursor.take("vào", "cuối") || cursor.take("cuối") || cursor.take("hết");
        boolean every = Frequency.takeEvery(cursor);
        int afterWords = cursor.position();
        var frequencies = list(cursor);
        boolean named = every || periodic || frequencies.size() > 1 || edge && isQuarterOrMonth(frequencies);
        if (!frequencies.isEmpty() && named) {
            takeInYear(cursor);
            return Optional.of(named(start, cursor, frequencies));
        }
        cursor.moveTo(afterWords);
        return periodic && !edge && !every ? Optional.of(unspecified(start, cursor, theo)) : Optional.empty();
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
            cursor.take("định", "kỳ");
            Frequency.takeEvery(cursor);
            next = goesOn ? Frequency.read(cursor) : Optional.empty();
            if (next.isEmpty()) {
                cursor.moveTo(start);
            }
        }
        return found;
    }

    private static Match named(int start, Cursor cursor, List<Frequency> frequencies) {
        var names = frequencies.stream().map(Frequency::shown).collect(Collectors.joining(", "));
        var basis = "định kỳ " + names + ": hạn là ngày cuối mỗi kỳ; ngày nộp không ghi";
        var reading = Reading.recurring(Frequency.together(frequencies), basis, Certainty.LIKELY);
        return new Match(start, cursor.position(), List.of(reading), Match.Weight.BARE, false);
    }

    private static Match unspecified(int start, Cursor cursor, boolean strong) {
        takeInYear(cursor);
        var reading = Reading.recurring(
                new Recurrence.Unspecified(), "định kỳ nhưng không ghi bao lâu một lần", Certainty.NEEDS_PERSON);
        return strong ? Match.strong(start, cursor, reading) : Match.weak(start, cursor, reading);
    }

    static void takeInYear(Cursor cursor) {
        int start = cursor.position();
        if (cursor.take("trong", "năm") || cursor.take("cả", "năm") || cursor.take("năm")) {
            if (cursor.year().isPresent() || cursor.atSeparator() || cursor.sees("theo")) {
                return;
            }
        }
        cursor.moveTo(start);
    }
}
