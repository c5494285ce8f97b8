package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Periods of reports, which the law closes before the calendar does. */
final class ReportPeriods {

    private ReportPeriods() {}

    /** Whether the words around the ones just read are about a report: "báo cáo hằng quý", "định kỳ hằng quý báo cáo". */
    static boolean areNamed(Cursor cursor, int start) {
        int at = cursor.position();
        for (int i = start - 1; stays(cursor.peek(i - at)); i--) {
            if (isReport(cursor, i - at - 1)) {
                return true;
            }
        }
        for (int i = 0; stays(cursor.peek(i)) && !isJoint(cursor.peek(i)); i++) {
            if (isReport(cursor, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "báo cáo" stands right before the token. */
    static boolean directlyBefore(Cursor cursor, int start) {
        return isReport(cursor, start - cursor.position() - 2);
    }

    private static boolean isReport(Cursor cursor, int ahead) {
        return cursor.peek(ahead).word().equals("báo")
                && cursor.peek(ahead + 1).word().equals("cáo");
    }

    private static boolean stays(Token token) {
        return !token.is(TokenKind.STOP) && !token.is(TokenKind.COMMA);
    }

    private static boolean isJoint(Token token) {
        return Set.of("và", "hoặc").contains(token.word());
    }

    /**
     * One reading for each day of the month on which figures are closed; none where the law says nothing for the year or the
     * periods.
     */
    static List<Reading> readings(List<Frequency> frequencies, Context context) {
        var days = new TreeSet<LocalDate>();
        var bases = new TreeSet<String>();
        for (var frequency : frequencies) {
            var closings = context.policy().closings().of(frequency.span(), context.planYear());
            if (closings.days().isEmpty()) {
                return List.of();
            }
            days.addAll(closings.days());
            bases.add(closings.legalBasis());
        }
        var names = frequencies.stream().map(Frequency::shown).collect(Collectors.joining(", "));
        var law = String.join("; ", bases);
        List<Reading> readings = new ArrayList<>();
        monthsByDay(days)
                .forEach((day, months) -> readings.add(Reading.recurring(
                        new Recurrence.OfMonths(months, day), basis(names, day, law), Certainty.LIKELY)));
        return readings;
    }

    private static String basis(String names, int day, String law) {
        var closed = day == Recurrence.OfMonths.LAST_DAY ? "ngày cuối tháng" : "ngày " + day + " tháng cuối kỳ";
        return "báo cáo định kỳ " + names + ": chốt số liệu " + closed + " (" + law + "); ngày nộp không ghi";
    }

    private static SortedMap<Integer, List<Integer>> monthsByDay(Set<LocalDate> days) {
        var byDay = new TreeMap<Integer, List<Integer>>();
        for (var date : days) {
            boolean last = date.getDayOfMonth() == date.lengthOfMonth();
            int day = last ? Recurrence.OfMonths.LAST_DAY : date.getDayOfMonth();
            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(date.getMonthValue());
        }
        return byDay;
    }
}
