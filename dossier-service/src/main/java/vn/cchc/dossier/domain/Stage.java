package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.Optional;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Pause;

/**
 * One line of the process control slip (TT 03/2025/TT-VPCP, form 06): who has the dossier, since when and until when.
 *
 * @param step of the published process; null where the process does not foresee this hand-over
 * @param count what its due times are counted from
 * @param due when the step and the leg it belongs to ought to be done
 */
public record Stage(int number, Step step, String agency, String officer, Slip slip, StageCount count, Due due) {

    /** When it was given and taken and when it was given away again; what has not happened is null. */
    public record Slip(Instant givenAt, Instant takenAt, Instant endedAt) {}

    /** Ends of the step and of its leg; null where no time was fixed. */
    public record Due(Instant step, Instant leg) {
        static final Due NONE = new Due(null, null);
    }

    public Stage {
        count = count == null ? StageCount.UNKNOWN : count;
    }

    static Stage first(Registration registration, Deadlines deadlines) {
        String agency = registration.parties().receiving();
        Steps steps = registration.procedure().service().steps();
        Step step = steps.atIntake(agency).orElse(null);
        Instant at = registration.receivedAt();
        StageCount count = StageCount.begun(at, step);
        return new Stage(1, step, agency, null, new Slip(at, at, null), count, count.due(step, steps, deadlines));
    }

    /**
     * The stage that begins when somebody else gets the dossier.
     *
     * @param reached the published step it was in last; null where it was in none
     */
    Stage handedOver(DossierEvent.Forwarded event, Step reached, Steps steps, Deadlines deadlines) {
        Step next = (event.step() == null ? steps.next(reached, event.to()) : steps.named(event.step())).orElse(null);
        Instant at = event.occurredAt();
        boolean sameLeg = next != null && step != null && next.leg() == step.leg();
        StageCount following = sameLeg ? count.goingOn(at) : StageCount.begun(at, next);
        Due fresh = following.due(next, steps, deadlines);
        Due known = sameLeg ? new Due(fresh.step(), due.leg()) : fresh;
        return new Stage(number + 1, next, event.to(), event.officer(), new Slip(at, null, null), following, known);
    }

    Stage taken(Instant at, String by) {
        Slip noted = new Slip(slip.givenAt(), at, null);
        return new Stage(number, step, agency, by == null ? officer : by, noted, count, due);
    }

    Stage reassigned(String to) {
        return new Stage(number, step, agency, to, slip, count, due);
    }

    /** The same stage, over. */
    public Stage ended(Instant at) {
        return new Stage(number, step, agency, officer, new Slip(slip.givenAt(), slip.takenAt(), at), count, due);
    }

    /** What was due moves by the pause, whatever the calendar has become since it was counted. */
    Stage resumed(Pause pause, Deadlines deadlines) {
        Due moved =
                new Due(StageCount.moved(due.step(), pause, deadlines), StageCount.moved(due.leg(), pause, deadlines));
        return with(count.resumed(pause), moved);
    }

    /** The whole term is counted again, so the step begins anew with it. */
    Stage restarted(Instant at, Steps steps, Deadlines deadlines) {
        StageCount anew = StageCount.begun(at, step);
        return with(anew, anew.due(step, steps, deadlines));
    }

    /** Counted again by another calendar; nobody is made late in hindsight. */
    Stage redated(Steps steps, Context context) {
        Due again = count.due(step, steps, context.deadlines());
        Due moved = new Due(
                Recounting.moved(due.step(), again.step(), context.now()),
                Recounting.moved(due.leg(), again.leg(), context.now()));
        return with(count, moved);
    }

    /** The same place under another procedure or another date of receipt. */
    Stage corrected(Registration before, Registration after, Deadlines deadlines) {
        Steps steps = after.procedure().service().steps();
        StageCount known = count.receivedAt(after.receivedAt(), before.receivedAt());
        boolean sameProcess = after.procedure().equals(before.procedure());
        Step other = sameProcess ? step : placeIn(steps);
        StageCount again = sameProcess ? known : known.entering(other);
        Slip noted = number == 1 ? new Slip(after.receivedAt(), after.receivedAt(), slip.endedAt()) : slip;
        Due counted = sameProcess && again.from() == null ? due : again.due(other, steps, deadlines);
        return new Stage(number, other, agency, officer, noted, again, counted);
    }

    /** The step of the same name where the agency can do that; otherwise where a hand-over to it would lead. */
    private Step placeIn(Steps steps) {
        if (number == 1) {
            return steps.atIntake(agency).orElse(null);
        }
        return Optional.ofNullable(step)
                .flatMap(known -> steps.named(known.code()))
                .filter(same -> same.place() != Step.Place.CONSULTATION && same.canBeDoneBy(agency))
                .or(() -> steps.next(null, agency))
                .orElse(null);
    }

    boolean isTaken() {
        return slip.takenAt() != null;
    }

    public boolean isLateAt(Instant instant) {
        return due.step() != null && instant.isAfter(due.step());
    }

    private Stage with(StageCount otherCount, Due otherDue) {
        return new Stage(number, step, agency, officer, slip, otherCount, otherDue);
    }
}
