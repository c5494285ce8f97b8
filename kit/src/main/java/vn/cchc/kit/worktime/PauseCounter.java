package vn.cchc.kit.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves a deadline by the working time of its pauses; time paused twice over counts once. */
final class PauseCounter {

    private final WorkClock clock;

    PauseCounter(WorkClock clock) {
        this.clock = clock;
    }

    List<PauseEffect> apply(Instant start, Instant dueBefore, List<Pause> pauses) {
        List<PauseEffect> effects = new ArrayList<>();
        Instant due = dueBefore;
        for (Pause pause : apart(start, pauses)) {
            PauseEffect effect = effect(pause, due);
            effects.add(effect);
            due = effect.dueAfter();
        }
        return effects;
    }

    PauseEffect effect(Pause pause, Instant due) {
        boolean tooLate = !pause.from().isBefore(WorkCalendar.endOfDay(due));
        if (pause.isOpen() || tooLate) {
            return new PauseEffect(pause.from(), pause.to(), pause.reason(), Duration.ZERO, due, List.of());
        }
        Duration paused = clock.between(pause.from(), pause.to());
        Walk move = clock.forward(due, paused);
        return new PauseEffect(pause.from(), pause.to(), pause.reason(), paused, move.end(), move.skipped());
    }

    /** In order, none before the start, none overlapping. */
    private static List<Pause> apart(Instant start, List<Pause> pauses) {
        List<Pause> ordered =
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        List<Pause> apart = new ArrayList<>();
        Instant free = start;
        for (Pause pause : ordered) {
            if (free == null || endsBy(pause, free)) {
                continue;
            }
            apart.add(new Pause(later(pause.from(), free), pause.to(), pause.reason()));
            free = pause.to();
        }
        return apart;
    }

    private static boolean endsBy(Pause pause, Instant moment) {
        return !pause.isOpen() && !pause.to().isAfter(moment);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
