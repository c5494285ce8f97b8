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
        var last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        return new Milestone(text, what, kind, context.firstDay(), last, dates, recurrence.rule(), basis, certainty);
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
