package vn.cchc.dossier.reading;

import java.time.Instant;
import vn.cchc.dossier.domain.Stage;
import vn.cchc.dossier.domain.Step;
import vn.cchc.dossier.domain.Timing;
import vn.cchc.kit.web.BusinessZone;

/**
 * A line of the process control slip.
 *
 * @param step the code of the step in the published process; null where it does not foresee the hand-over
 * @param timing how its end stands to its own time; null while it lasts or where it had none
 */
record StageView(
        int number,
        String step,
        String name,
        Integer leg,
        String agency,
        String officer,
        Instant givenAt,
        Instant takenAt,
        Instant endedAt,
        Instant dueAt,
        Instant legDueAt,
        Timing timing) {

    static StageView of(Stage stage) {
        Step step = stage.step();
        return new StageView(
                stage.number(),
                step == null ? null : step.code(),
                step == null ? null : step.name(),
                step == null ? null : step.leg(),
                stage.agency(),
                stage.officer(),
                stage.slip().givenAt(),
                stage.slip().takenAt(),
                stage.slip().endedAt(),
                stage.due().step(),
                stage.due().leg(),
                Timing.of(stage, BusinessZone.ID).orElse(null));
    }
}
