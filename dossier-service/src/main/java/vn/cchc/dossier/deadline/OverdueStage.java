package vn.cchc.dossier.deadline;

import java.time.Instant;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Stage;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.domain.Step;
import vn.cchc.dossier.register.LateStages.LateStage;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/**
 * A stage past its own due time.
 *
 * @param dossierDueAt when the whole is due; {@code missedDeadline} whether that was missed
 * @param number the line of the process control slip
 * @param office who has or had the dossier in this stage
 * @param endedAt null while it lasts
 * @param workingDaysLate working days after the day it was due, until it ended or as far as the clock has run; null where a
 *     year's days off are not known, as {@code workingTimeLate} is, a duration by ISO 8601 in office hours
 */
record OverdueStage(
        String dossier,
        String procedure,
        String procedureName,
        String receivingAgency,
        Status state,
        Instant dossierDueAt,
        boolean missedDeadline,
        int number,
        String step,
        String name,
        Integer leg,
        String office,
        String officer,
        Instant givenAt,
        Instant takenAt,
        Instant endedAt,
        Instant dueAt,
        Integer workingDaysLate,
        String workingTimeLate) {

    /** How much later than it was due. */
    private record Late(Integer days, String time) {

        static Late of(Instant due, Instant until, Deadlines deadlines) {
            try {
                return new Late(
                        deadlines.workingDaysLate(due, until),
                        deadlines.workingTime(due, until).toString());
            } catch (UnknownCalendarYearException unknown) {
                return new Late(null, null);
            }
        }
    }

    static OverdueStage of(LateStage late, Deadlines deadlines, Instant now) {
        Dossier dossier = late.dossier();
        Stage stage = late.stage();
        Step step = stage.step();
        Instant ended = stage.slip().endedAt();
        Instant until = ended == null ? dossier.state().ranUntil(now) : ended;
        Late by = Late.of(stage.due().step(), until, deadlines);
        return new OverdueStage(
                dossier.registration().code(),
                dossier.registration().procedure().code(),
                dossier.registration().procedure().name(),
                dossier.registration().parties().receiving(),
                dossier.state().status(),
                dossier.appointment().dueAt(),
                dossier.appointment().missed().any(),
                stage.number(),
                step == null ? null : step.code(),
                step == null ? null : step.name(),
                step == null ? null : step.leg(),
                stage.agency(),
                stage.officer(),
                stage.slip().givenAt(),
                stage.slip().takenAt(),
                ended,
                stage.due().step(),
                by.days(),
                by.time());
    }
}
