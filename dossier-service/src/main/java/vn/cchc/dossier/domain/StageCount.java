package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Pause;
import vn.cchc.kit.worktime.PauseEffect;

/**
 * What the due times of a stage are counted from: beginnings and pauses, so that they can be counted again when a calendar
 * changes.
 *
 * @param from when the step began: when it was given, or when the whole term was counted anew
 * @param leg where the leg it belongs to began
 * @param pauses those that have ended since the leg began, in order
 */
public record StageCount(Instant from, Leg leg, List<Pause> pauses) {

    /** @param step the step the leg was entered with; null outside a published process */
    public record Leg(Instant from, String step) {}

    /** Of stages from before it was kept: their due times stay what they are. */
    static final StageCount UNKNOWN = new StageCount(null, null, List.of());

    public StageCount {
        pauses = List.copyOf(pauses);
    }

    static StageCount begun(Instant at, Step step) {
        return new StageCount(at, new Leg(at, codeOf(step)), List.of());
    }

    /** The next step of the same leg. */
    StageCount goingOn(Instant at) {
        return new StageCount(at, leg, pauses);
    }

    StageCount resumed(Pause pause) {
        return new StageCount(
                from, leg, Stream.concat(pauses.stream(), Stream.of(pause)).toList());
    }

    /** What began with the receipt begins with the other time of receipt. */
    StageCount receivedAt(Instant other, Instant before) {
        Leg known = leg == null || !leg.from().equals(before) ? leg : new Leg(other, leg.step());
        return new StageCount(before.equals(from) ? other : from, known, pauses);
    }

    /** The same place in another process. */
    StageCount entering(Step step) {
        return new StageCount(from, new Leg(from, codeOf(step)), pauses);
    }

    Stage.Due due(Step step, Steps steps, Deadlines deadlines) {
        if (step == null || from == null) {
            return Stage.Due.NONE;
        }
        Instant own = step.term() == null
                ? null
                : deadlines.due(from, step.term(), pauses).dueAt();
        return new Stage.Due(own, legDue(steps, deadlines));
    }

    /** How the time of the leg is made up; empty where none was fixed. */
    public List<Steps.Planned> planned(Steps steps, Deadlines deadlines) {
        return leg == null || leg.step() == null
                ? List.of()
                : steps.named(leg.step())
                        .map(entered -> steps.leg(entered, leg.from(), deadlines))
                        .orElse(List.of());
    }

    private Instant legDue(Steps steps, Deadlines deadlines) {
        List<Steps.Planned> planned = planned(steps, deadlines);
        if (planned.isEmpty()) {
            return null;
        }
        Instant unpaused = planned.get(planned.size() - 1).deadline().dueAt();
        return deadlines.paused(leg.from(), unpaused, pauses).stream()
                .map(PauseEffect::dueAfter)
                .reduce(unpaused, (earlier, later) -> later);
    }

    /** A pause moves what was due by the working time it lasted, unless it had passed before. */
    static Instant moved(Instant due, Pause pause, Deadlines deadlines) {
        return due == null ? null : deadlines.afterPause(due, pause);
    }

    private static String codeOf(Step step) {
        return step == null ? null : step.code();
    }
}
