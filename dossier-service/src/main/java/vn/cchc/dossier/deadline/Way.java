package vn.cchc.dossier.deadline;

import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.deadline.CountView.PauseView;
import vn.cchc.dossier.deadline.CountView.SkippedView;
import vn.cchc.dossier.deadline.CountView.TermView;
import vn.cchc.dossier.domain.Timing;

/** The way through the offices, as far as it concerns due times: each office has its own. */
record Way(
        ExplainedLeg leg,
        List<ExplainedStage> stages,
        List<ExplainedConsultation> consultations,
        ExplainedFault fault) {

    /**
     * The leg of an interlinked dossier it is in.
     *
     * @param from when the leg began; {@code step} is the one it began with
     * @param steps how its time is made up, each step after the one before
     * @param late past its due time by how far the clock has run
     */
    record ExplainedLeg(
            int leg,
            String step,
            Instant from,
            List<LegStep> steps,
            List<PauseView> pauses,
            Instant dueAt,
            boolean late,
            boolean changedSince,
            String text) {}

    /** A step's share of the time of its leg. */
    record LegStep(String step, String name, TermView term, Instant from, Instant dueAt, List<SkippedView> skipped) {}

    /**
     * A line of the process control slip.
     *
     * @param endedAt when it was given away, or the dossier ended
     * @param count how its own due time comes about; null where it has none, or where that was not kept
     * @param timing how its end stands to its due time; null while it lasts or where it had none
     * @param late past its due time, at its end or by how far the clock has run
     * @param atFault the first stage past its own due time: lateness of the whole is laid to it
     */
    record ExplainedStage(
            int number,
            String step,
            String name,
            Integer leg,
            String agency,
            String agencyName,
            Instant givenAt,
            Instant takenAt,
            Instant endedAt,
            CountView count,
            Instant dueAt,
            Instant legDueAt,
            Timing timing,
            boolean late,
            boolean atFault,
            String text) {}

    /**
     * An opinion asked for beside the work.
     *
     * @param term null where whoever asked has set the due time
     * @param urgedFor the last due time whose passing was announced
     */
    record ExplainedConsultation(
            String agency,
            String agencyName,
            String step,
            TermView term,
            Instant askedAt,
            Instant dueAt,
            Instant answeredAt,
            Instant urgedFor,
            boolean late,
            String text) {}

    /** Whoever was the first to let its own due time pass; {@code stage} is the line of the slip. */
    record ExplainedFault(String agency, String agencyName, String step, Integer stage, String text) {}

    /** Everything in words, a fact per line. */
    String text() {
        StringBuilder all = new StringBuilder();
        stages.forEach(stage -> all.append('\n').append(stage.text()));
        if (leg != null) {
            all.append('\n').append(leg.text());
        }
        consultations.forEach(asked -> all.append('\n').append(asked.text()));
        if (fault != null) {
            all.append('\n').append(fault.text());
        }
        return all.toString();
    }
}
