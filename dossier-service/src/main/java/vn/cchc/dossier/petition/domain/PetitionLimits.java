package vn.cchc.dossier.petition.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Term;

/** How long each step may take, by date, counted in the working time of the agency that received the petition. */
public record PetitionLimits(List<Limit> limits, Deadlines deadlines) {

    /** A limit and the first day on which it counts. */
    public record Limit(PetitionStep step, LocalDate from, int workingDays) {}

    public PetitionLimits {
        limits = List.copyOf(limits);
    }

    /** The end of the step's term; the limit is the one in force when the count begins, the first one for anything older. */
    Instant due(PetitionStep step, Instant from) {
        LocalDate day = deadlines.calendar().dateOf(from);
        List<Limit> known = limits.stream()
                .filter(limit -> limit.step() == step)
                .sorted(Comparator.comparing(Limit::from))
                .toList();
        Limit inForce = known.stream()
                .filter(limit -> !limit.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(known.get(0));
        return deadlines.due(from, Term.workingDays(inForce.workingDays())).dueAt();
    }

    /** The deadline after the clock stood still; a pause that began when it had passed moves nothing. */
    Instant shifted(Instant due, Instant pausedFrom, Instant pausedTo) {
        Duration pause = deadlines.workingTime(pausedFrom, pausedTo);
        return pausedFrom.isBefore(due) ? deadlines.addWorkingTime(due, pause) : due;
    }
}
