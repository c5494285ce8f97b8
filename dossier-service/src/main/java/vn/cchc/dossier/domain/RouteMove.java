package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A due time on the way of a dossier that has moved: that of the step or the leg it is in, of an opinion asked for, or of the
 * applicant who was asked to complete it.
 *
 * @param agency who has the dossier, or was asked
 * @param step of the published process, if it foresees it
 */
public record RouteMove(Part part, String agency, String step, Instant previousDueAt, Instant dueAt) {

    /** What was due. */
    public enum Part {
        STEP,
        LEG,
        CONSULTATION,
        /** Until when the applicant may complete the dossier. */
        SUPPLEMENT
    }

    /** Of two dossiers of which one is the other counted again. */
    static List<RouteMove> between(Dossier formerly, Dossier now) {
        Route before = formerly.course().route();
        Route after = now.course().route();
        Stage stage = after.stage();
        String step = stage.step() == null ? null : stage.step().code();
        Stage.Due was = before.stage().due();
        List<RouteMove> moves = new ArrayList<>();
        moves.add(new RouteMove(
                Part.STEP, stage.agency(), step, was.step(), stage.due().step()));
        moves.add(new RouteMove(
                Part.LEG, stage.agency(), step, was.leg(), stage.due().leg()));
        for (int i = 0; i < before.consultations().size(); i++) {
            Consultation asked = after.consultations().get(i);
            Instant previous = before.consultations().get(i).dueAt();
            moves.add(new RouteMove(Part.CONSULTATION, asked.agency(), asked.step(), previous, asked.dueAt()));
        }
        moves.add(new RouteMove(Part.SUPPLEMENT, stage.agency(), step, limit(formerly), limit(now)));
        return moves.stream()
                .filter(move -> move.dueAt() != null && !move.dueAt().equals(move.previousDueAt()))
                .toList();
    }

    private static Instant limit(Dossier dossier) {
        return dossier.state() instanceof DossierState.AwaitingSupplement waiting ? waiting.until() : null;
    }
}
