package vn.cchc.kit.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a deadline came about: every day it used or passed over, every pause, and what that adds up to. */
public record Explanation(
        Beginning beginning, Term term, Count count, List<PauseEffect> pauses, Instant dueAt, boolean provisional) {

    public Explanation {
        pauses = List.copyOf(pauses);
    }

    /**
     * Where the clock starts.
     *
     * @param at when it happened
     * @param effective the next working moment, the same unless it happened outside office hours
     */
    public record Beginning(Instant at, Instant effective, ZoneId zone) {}

    /**
     * The term alone, before pauses.
     *
     * @param counted the working days used, for terms in working days and hours; terms in calendar days, months and
     *     years count every day and list none
     * @param skipped the days passed over, in order
     * @param rolledFrom the day on which the term ended by the calendar, when that was not a working day; otherwise null
     */
    public record Count(List<CountedDay> counted, List<SkippedDay> skipped, LocalDate rolledFrom, Instant endsAt) {

        public Count {
            counted = List.copyOf(counted);
            skipped = List.copyOf(skipped);
        }
    }

    public Instant start() {
        return beginning.at();
    }

    public Instant effectiveStart() {
        return beginning.effective();
    }

    public List<CountedDay> counted() {
        return count.counted();
    }

    /** Every day passed over, by the term and by the moves after pauses. */
    public List<SkippedDay> skipped() {
        return Stream.concat(count.skipped().stream(), pauses.stream().flatMap(pause -> pause.skipped().stream()))
                .toList();
    }

    public Optional<LocalDate> rolledFrom() {
        return Optional.ofNullable(count.rolledFrom());
    }

    /** The clock stands still now: the deadline will move when the work goes on. */
    public boolean paused() {
        return pauses.stream().anyMatch(PauseEffect::isOpen);
    }

    /** The explanation in words: English for an English locale, Vietnamese otherwise. */
    public String text(Locale locale) {
        return ExplanationText.render(this, locale);
    }
}
