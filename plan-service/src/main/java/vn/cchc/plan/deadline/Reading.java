package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;

/** What one form makes of the words, before it is known what is due. */
record Reading(Kind kind, LocalDate from, LocalDate due, Recurrence recurrence, String basis, Certainty certainty) {

    static Reading undated(Kind kind, String basis, Certainty certainty) {
        return new Reading(kind, null, null, null, basis, certainty);
    }

    static Reading window(Kind kind, LocalDate from, LocalDate due, String basis, Certainty certainty) {
        return new Reading(kind, from, due, null, basis, certainty);
    }

    static Reading recurring(Recurrence recurrence, String basis, Certainty certainty) {
        return new Reading(Kind.RECURRING, null, null, recurrence, basis, certainty);
    }

    Reading because(String more) {
        return new Reading(kind, from, due, recurrence, basis.isEmpty() ? more : basis + "; " + more, certainty);
    }

    Reading atMost(Certainty limit) {
        var weaker = certainty.compareTo(limit) >= 0 ? certainty : limit;
        return new Reading(kind, from, due, recurrence, basis, weaker);
    }

    Milestone milestone(String text, String what, Context context) {
        if (recurrence == null) {
            return plausible(text, what, context);
        }
        List<LocalDate> dates = recurrence.dates(context.planYear());
        var open =
                dates.stream().filter(date -> !context.passedWhenIssued(date)).toList();
        if (open.isEmpty() && !dates.isEmpty()) {
            return nextYear(text, what, context);
        }
        var last = open.isEmpty() ? null : open.get(open.size() - 1);
        return new Milestone(text, what, kind, context.firstDay(), last, open, recurrence.rule(), basis, certainty);
    }

    /** What came back for the last time before the plan was issued comes back next in the year after. */
    private Milestone nextYear(String text, String what, Context context) {
        var next = recurrence.dates(context.planYear() + 1).get(0);
        var doubt = basis
                + "; trong năm kế hoạch đã qua khi kế hoạch được ban hành nên đọc sang năm sau, cần người xác nhận";
        return new Milestone(
                text,
                what,
                kind,
                context.firstDay(),
                next,
                List.of(next),
                recurrence.rule(),
                doubt,
                Certainty.NEEDS_PERSON);
    }

    private Milestone plausible(String text, String what, Context context) {
        var start = from != null && context.plausible(from) ? from : null;
        if (due == null || context.plausible(due)) {
            return new Milestone(text, what, kind, start, due, List.of(), null, basis, certainty);
        }
        var doubt = "năm " + due.getYear() + " cách năm kế hoạch quá xa, cần người xem lại";
        return new Milestone(text, what, kind, null, null, List.of(), null, doubt, Certainty.NEEDS_PERSON);
    }
}
