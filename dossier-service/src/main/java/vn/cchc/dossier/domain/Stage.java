package vn.cchc.dossier.domain;

import java.time.Instant;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Pause;

/**
 * One line of the process control slip (TT 03/2025/TT-VPCP, form 06): who has the dossier, since when and until when.
 *
 * @param step of the published process; null where the process does not foresee this hand-over
 * @param due when the step and the leg it belongs to ought to be done
 */
public record Stage(int number, Step step, String agency, String officer, Slip slip, Due due) {

    /** When it was given and taken and when it was given away again; what has not happened is null. */
    public record Slip(Instant givenAt, Instant takenAt, Instant endedAt) {}

    /** Ends of the step and of its leg; null where no time was fixed. */
    public record Due(Instant step, Instant leg) {
        static final Due NONE = new Due(null, null);
    }

    static Stage first(Registration registration, Deadlines deadlines) {
        String agency = registration.parties().receiving();
        Steps steps = registration.procedure().service().steps();
        Step step = steps.atIntake(agency).orElse(null);
        Instant at = registration.receivedAt();
        return new Stage(1, step, agency, null, new Slip(at, at, null), due(step, at, steps, deadlines));
    }

    /** The stage that begins when somebody else gets the dossier. */
    Stage handedOver(DossierEvent.Forwarded event, Steps steps, Deadlines deadlines) {
        Step next = (event.step() == null ? steps.next(step, event.to()) : steps.named(event.step())).orElse(null);
        Instant at = event.occurredAt();
        Due fresh = due(next, at, steps, deadlines);
        boolean sameLeg = next != null && step != null && next.leg() == step.leg();
        Due known = sameLeg ? new Due(fresh.step(), due.leg()) : fresh;
        return new Stage(number + 1, next, event.to(), event.officer(), new Slip(at, null, null), known);
    }

    Stage taken(Instant at, String by) {
        return new Stage(number, step, agency, by == null ? officer : by, new Slip(slip.givenAt(), at, null), due);
    }

    Stage reassigned(String to) {
        return new Stage(number, step, agency, to, slip, due);
    }

    /** The same stage, over. */
    public Stage ended(Instant at) {
        return new Stage(number, step, agency, officer, new Slip(slip.givenAt(), slip.takenAt(), at), due);
    }

    /** A pause moves what was due by the working time it lasted, unless it had passed before. */
    Stage resumed(Pause pause, Deadlines deadlines) {
        return with(new Due(moved(due.step(), pause, deadlines), moved(due.leg(), pause, deadlines)));
    }

    /** The whole term is counted again, so the step begins anew with it. */
    Stage restarted(Instant at, Steps steps, Deadlines deadlines) {
        return with(due(step, at, steps, deadlines));
    }

    /** The same place under another procedure or another date of receipt. */
    Stage corrected(Registration registration, Deadlines deadlines) {
        if (number == 1) {
            Stage first = first(registration, deadlines);
            return new Stage(1, first.step(), agency, officer, first.slip(), first.due());
        }
        Steps steps = registration.procedure().service().steps();
        Step other = steps.next(null, agency).orElse(null);
        return new Stage(number, other, agency, officer, slip, due(other, slip.givenAt(), steps, deadlines));
    }

    boolean isTaken() {
        return slip.takenAt() != null;
    }

    boolean isLateAt(Instant instant) {
        return due.step() != null && instant.isAfter(due.step());
    }

    private Stage with(Due other) {
        return new Stage(number, step, agency, officer, slip, other);
    }

    private static Due due(Step step, Instant at, Steps steps, Deadlines deadlines) {
        if (step == null) {
            return Due.NONE;
        }
        Instant own =
                step.term() == null ? null : deadlines.due(at, step.term()).dueAt();
        return new Due(own, steps.legDue(step, at, deadlines).orElse(null));
    }

    private static Instant moved(Instant due, Pause pause, Deadlines deadlines) {
        boolean stays = due == null || !pause.from().isBefore(due);
        return stays ? due : deadlines.addWorkingTime(due, deadlines.workingTime(pause.from(), pause.to()));
    }
}
