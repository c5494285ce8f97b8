package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.kit.worktime.Deadlines;

/** The ordered steps a procedure version publishes; none where no internal process was decided. */
public record Steps(List<Step> inOrder) {

    public static final Steps NONE = new Steps(List.of());

    public Steps {
        inOrder = List.copyOf(inOrder);
    }

    public Optional<Step> named(String code) {
        return inOrder.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /** The step at the counter that begins the process. */
    Optional<Step> atIntake(String agency) {
        return inOrder.stream()
                .limit(1)
                .filter(step -> step.place() == Step.Place.COUNTER && step.canBeDoneBy(agency))
                .findFirst();
    }

    /** The next step in order if that agency can do it, otherwise the first later one that names the agency. */
    Optional<Step> next(Step present, String agency) {
        List<Step> later = inOrder.stream()
                .skip(present == null ? 0 : inOrder.indexOf(present) + 1L)
                .filter(step -> step.place() != Step.Place.CONSULTATION)
                .toList();
        return later.stream()
                .limit(1)
                .filter(step -> step.canBeDoneBy(agency))
                .findFirst()
                .or(() -> later.stream()
                        .filter(step -> agency.equals(step.agency()))
                        .findFirst());
    }

    Optional<Step> consultation(String code, String agency) {
        return inOrder.stream()
                .filter(step -> step.place() == Step.Place.CONSULTATION && step.canBeDoneBy(agency))
                .filter(step -> code == null || code.equals(step.code()))
                .findFirst();
    }

    /** When the leg that is entered with this step ends: its steps one after the other. Empty where one has no term. */
    Optional<Instant> legDue(Step entered, Instant from, Deadlines deadlines) {
        List<Step> left = inOrder.stream()
                .skip(inOrder.indexOf(entered))
                .filter(step -> step.leg() == entered.leg() && step.place() != Step.Place.CONSULTATION)
                .toList();
        if (left.stream().map(Step::term).anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        Instant due = from;
        for (Step step : left) {
            due = deadlines.due(due, step.term()).dueAt();
        }
        return Optional.of(due);
    }
}
