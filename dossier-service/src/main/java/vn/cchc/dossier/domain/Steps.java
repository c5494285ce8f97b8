package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.kit.worktime.Deadline;
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

    /**
     * The next step in order if that agency can do it, otherwise the first later one that names the agency. Once handed over, a
     * dossier never is at its intake again.
     *
     * @param reached the step it was in last; null where it was in none
     */
    Optional<Step> next(Step reached, String agency) {
        List<Step> later = inOrder.stream()
                .skip(reached == null ? 0 : inOrder.indexOf(reached) + 1L)
                .filter(step -> step.place() != Step.Place.CONSULTATION && !isIntake(step))
                .toList();
        return later.stream()
                .limit(1)
                .filter(step -> step.canBeDoneBy(agency))
                .findFirst()
                .or(() -> later.stream()
                        .filter(step -> agency.equals(step.agency()))
                        .findFirst());
    }

    /** The legs in order: more than one where the dossier goes from one authority to another (liên thông). */
    public List<Integer> legs() {
        return inOrder.stream()
                .filter(step -> step.place() != Step.Place.CONSULTATION)
                .map(Step::leg)
                .distinct()
                .toList();
    }

    /**
     * Every leg as it is planned at the receipt, each beginning when the one before ought to be done; empty where one of them
     * has a step without a term.
     */
    public List<PlannedLeg> plan(Instant receivedAt, Deadlines deadlines) {
        List<PlannedLeg> plan = new ArrayList<>();
        Instant from = receivedAt;
        for (int number : legs()) {
            Step entered = inOrder.stream()
                    .filter(step -> step.leg() == number && step.place() != Step.Place.CONSULTATION)
                    .findFirst()
                    .orElseThrow();
            List<Planned> planned = leg(entered, from, deadlines);
            if (planned.isEmpty()) {
                return List.of();
            }
            Instant due = planned.get(planned.size() - 1).deadline().dueAt();
            plan.add(new PlannedLeg(number, from, due));
            from = due;
        }
        return plan;
    }

    private boolean isIntake(Step step) {
        return step.place() == Step.Place.COUNTER && inOrder.indexOf(step) == 0;
    }

    Optional<Step> consultation(String code, String agency) {
        return inOrder.stream()
                .filter(step -> step.place() == Step.Place.CONSULTATION && step.canBeDoneBy(agency))
                .filter(step -> code == null || code.equals(step.code()))
                .findFirst();
    }

    /** The steps of the leg that is entered with this one, one after the other; empty where one of them has no term. */
    public List<Planned> leg(Step entered, Instant from, Deadlines deadlines) {
        List<Step> left = inOrder.stream()
                .skip(inOrder.indexOf(entered))
                .filter(step -> step.leg() == entered.leg() && step.place() != Step.Place.CONSULTATION)
                .toList();
        if (left.stream().map(Step::term).anyMatch(Objects::isNull)) {
            return List.of();
        }
        List<Planned> planned = new ArrayList<>();
        Instant due = from;
        for (Step step : left) {
            planned.add(new Planned(step, deadlines.due(due, step.term())));
            due = planned.get(planned.size() - 1).deadline().dueAt();
        }
        return planned;
    }

    /** From when to when a leg ought to last. */
    public record PlannedLeg(int number, Instant from, Instant dueAt) {}

    /** When a step of a leg ought to be done if each takes its time. */
    public record Planned(Step step, Deadline deadline) {}
}
