package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * What one form makes of the words, before it is known what is due.
 *
 * @param dependsOn what it hangs on, without its words, or null
 */
record Reading(
        Kind kind,
        LocalDate from,
        LocalDate due,
        Recurrence recurrence,
        String basis,
        Certainty certainty,
        Dependence dependsOn) {

    static Reading undated(Kind kind, String basis, Certainty certainty) {
        return new Reading(kind, null, null, null, basis, certainty, null);
    }

    static Reading window(Kind kind, LocalDate from, LocalDate due, String basis, Certainty certainty) {
        return new Reading(kind, from, due, null, basis, certainty, null);
    }

    static Reading recurring(Recurrence recurrence, String basis, Certainty certainty) {
        return new Reading(Kind.RECURRING, null, null, recurrence, basis, certainty, null);
    }

    Reading because(String more) {
        var all = basis.isEmpty() ? more : basis + "; " + more;
        return new Reading(kind, from, due, recurrence, all, certainty, dependsOn);
    }

    Reading atMost(Certainty limit) {
        var weaker = certainty.compareTo(limit) >= 0 ? certainty : limit;
        return new Reading(kind, from, due, recurrence, basis, weaker, dependsOn);
    }

    /** The same without the day, which is of another calendar. */
    Reading lunar() {
        return due == null && recurrence == null
                ? this
                : undated(kind, "ngày âm lịch; cần người quy đổi sang dương lịch", Certainty.NEEDS_PERSON);
    }

    Reading dependingOn(Dependence other) {
        return new Reading(kind, from, due, recurrence, basis, certainty, other);
    }

    /** @param words what is due, and what the time hangs on */
    Milestone milestone(Subjects.Words words, Context context) {
        if (recurrence == null) {
            return plausible(words, context);
        }
        List<LocalDate> dates = recurrence.dates(context.planYear());
        var open =
                dates.stream().filter(date -> !context.passedWhenIssued(date)).toList();
        if (open.isEmpty() && !dates.isEmpty()) {
            return nextYear(words, context);
        }
        var last = open.isEmpty() ? null : open.get(open.size() - 1);
        return milestone(words, context.firstDay(), last, open, basis, certainty);
    }

    /** What came back for the last time before the plan was issued comes back next in the year after. */
    private Milestone nextYear(Subjects.Words words, Context context) {
        var next = recurrence.dates(context.planYear() + 1).get(0);
        var doubt = basis
                + "; trong năm kế hoạch đã qua khi kế hoạch được ban hành nên đọc sang năm sau, cần người xác nhận";
        return milestone(words, context.firstDay(), next, List.of(next), doubt, Certainty.NEEDS_PERSON);
    }

    private Milestone plausible(Subjects.Words words, Context context) {
        var start = from != null && context.plausible(from) ? from : null;
        if (due == null || context.plausible(due)) {
            return milestone(words, start, due, List.of(), basis, certainty);
        }
        var doubt = "năm " + due.getYear() + " cách năm kế hoạch quá xa, cần người xem lại";
        return milestone(words, null, null, List.of(), doubt, Certainty.NEEDS_PERSON);
    }

    private Milestone milestone(
            Subjects.Words words, LocalDate start, LocalDate last, List<LocalDate> dates, String why, Certainty how) {
        var rule = recurrence == null ? null : recurrence.rule();
        var hangs = dependsOn == null ? null : dependsOn.about(kind, words.about());
        return new Milestone(words.text(), words.what(), kind, start, last, dates, rule, why, how, hangs);
    }
}
