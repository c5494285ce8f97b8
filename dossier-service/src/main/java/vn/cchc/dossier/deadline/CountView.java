package vn.cchc.dossier.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.worktime.Explanation;
import vn.cchc.kit.worktime.PauseEffect;
import vn.cchc.kit.worktime.SkippedDay;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.TermUnit;

/**
 * How a due time comes about by today's calendar.
 *
 * @param from what started the count; {@code startsAt} is the next working moment
 * @param rolledFrom the day on which the term ended, where that was a day off
 * @param skipped days passed over
 * @param paused the clock stands still now
 * @param changedSince the calendar has changed: counted today it would be another moment than the one in force
 */
record CountView(
        TermView term,
        Instant from,
        Instant startsAt,
        LocalDate rolledFrom,
        List<SkippedView> skipped,
        List<PauseView> pauses,
        boolean paused,
        boolean changedSince) {

    record TermView(int amount, TermUnit unit) {
        static TermView of(Term term) {
            return term == null ? null : new TermView(term.amount(), term.unit());
        }
    }

    record SkippedView(LocalDate date, String name, String legalReference) {
        static List<SkippedView> of(List<SkippedDay> days) {
            return days.stream()
                    .map(day -> new SkippedView(day.date(), day.name(), day.legalReference()))
                    .toList();
        }
    }

    record PauseView(Instant from, Instant to, String reason, Duration workingTime, Instant dueAfter) {
        static List<PauseView> of(List<PauseEffect> pauses) {
            return pauses.stream()
                    .map(pause -> new PauseView(
                            pause.from(), pause.to(), pause.reason(), pause.workingTime(), pause.dueAfter()))
                    .toList();
        }
    }

    static CountView of(Explanation explanation, Instant inForce) {
        return new CountView(
                TermView.of(explanation.term()),
                explanation.start(),
                explanation.effectiveStart(),
                explanation.rolledFrom().orElse(null),
                SkippedView.of(explanation.skipped()),
                PauseView.of(explanation.pauses()),
                explanation.paused(),
                !explanation.dueAt().equals(inForce));
    }
}
