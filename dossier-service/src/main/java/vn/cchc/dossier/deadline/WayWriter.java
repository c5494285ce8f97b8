package vn.cchc.dossier.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.cchc.dossier.deadline.CountView.PauseView;
import vn.cchc.dossier.deadline.CountView.SkippedView;
import vn.cchc.dossier.deadline.CountView.TermView;
import vn.cchc.dossier.deadline.Way.ExplainedConsultation;
import vn.cchc.dossier.deadline.Way.ExplainedFault;
import vn.cchc.dossier.deadline.Way.ExplainedLeg;
import vn.cchc.dossier.deadline.Way.ExplainedStage;
import vn.cchc.dossier.deadline.Way.LegStep;
import vn.cchc.dossier.domain.Consultation;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Fault;
import vn.cchc.dossier.domain.Stage;
import vn.cchc.dossier.domain.Step;
import vn.cchc.dossier.domain.Steps;
import vn.cchc.dossier.domain.Timing;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Explanation;
import vn.cchc.kit.worktime.Pause;
import vn.cchc.kit.worktime.PauseEffect;

/** Counts the due times on the way of one dossier again and writes how each came about. */
final class WayWriter {

    private final Dossier dossier;
    private final Deadlines deadlines;
    private final Instant now;
    private final UnaryOperator<String> names;
    private final Language language;
    private final Optional<Fault> fault;

    WayWriter(Dossier dossier, Deadlines deadlines, Instant now, UnaryOperator<String> names, Language language) {
        this.dossier = dossier;
        this.deadlines = deadlines;
        this.now = now;
        this.names = names;
        this.language = language;
        this.fault = dossier.course().route().lateBy(dossier.state().ranUntil(now));
    }

    Way write(List<Stage> stages) {
        return new Way(
                leg(stages.get(stages.size() - 1)),
                stages.stream().map(this::stage).toList(),
                dossier.course().route().consultations().stream()
                        .map(this::consultation)
                        .toList(),
                fault.map(this::fault).orElse(null));
    }

    private ExplainedStage stage(Stage stage) {
        Step step = stage.step();
        Timing timing = Timing.of(stage, BusinessZone.ID).orElse(null);
        boolean late = stage.isLateAt(ranUntil(stage));
        String name = names.apply(stage.agency());
        String text = WayText.stage(stage, name, timing, late).in(language) + (isCounted(stage) ? counted(stage) : "");
        return new ExplainedStage(
                stage.number(),
                step == null ? null : step.code(),
                step == null ? null : step.name(),
                step == null ? null : step.leg(),
                stage.agency(),
                name,
                stage.slip().givenAt(),
                stage.slip().takenAt(),
                stage.slip().endedAt(),
                isCounted(stage) ? count(stage) : null,
                stage.due().step(),
                stage.due().leg(),
                timing,
                late,
                fault.map(Fault::stage).filter(first -> first == stage.number()).isPresent(),
                text);
    }

    /** Not where the step has no time of its own, or what it was counted from was not kept. */
    private static boolean isCounted(Stage stage) {
        return stage.step() != null
                && stage.step().term() != null
                && stage.count().from() != null;
    }

    private CountView count(Stage stage) {
        Explanation explanation = deadlines
                .due(stage.count().from(), stage.step().term(), pauses(stage))
                .explanation();
        return CountView.of(explanation, stage.due().step());
    }

    private String counted(Stage stage) {
        String lines = Pauses.explained(stage.count().from(), stage.step().term(), pauses(stage), deadlines, language);
        return "\n  " + lines.replace("\n", "\n  ");
    }

    /** Those of an ended stage are over; the present one may be paused just now. */
    private List<Pause> pauses(Stage stage) {
        List<Pause> ended = stage.count().pauses();
        return stage.slip().endedAt() == null ? Pauses.withOpen(ended, dossier) : ended;
    }

    /** Null outside a published process, and where a step of the leg has no time. */
    private ExplainedLeg leg(Stage stage) {
        List<Steps.Planned> planned = stage.count()
                .planned(dossier.registration().procedure().service().steps(), deadlines);
        if (planned.isEmpty() || stage.due().leg() == null) {
            return null;
        }
        Instant from = stage.count().leg().from();
        Instant unpaused = planned.get(planned.size() - 1).deadline().dueAt();
        List<PauseEffect> effects = deadlines.paused(from, unpaused, pauses(stage));
        Instant again =
                effects.isEmpty() ? unpaused : effects.get(effects.size() - 1).dueAfter();
        Instant due = stage.due().leg();
        boolean late = ranUntil(stage).isAfter(due);
        return new ExplainedLeg(
                stage.step().leg(),
                stage.count().leg().step(),
                from,
                planned.stream().map(WayWriter::share).toList(),
                PauseView.of(effects),
                due,
                late,
                !again.equals(due),
                WayText.leg(stage.step().leg(), planned, effects, due, late).in(language));
    }

    private static LegStep share(Steps.Planned planned) {
        Explanation explanation = planned.deadline().explanation();
        return new LegStep(
                planned.step().code(),
                planned.step().name(),
                TermView.of(planned.step().term()),
                explanation.start(),
                planned.deadline().dueAt(),
                SkippedView.of(explanation.skipped()));
    }

    private ExplainedConsultation consultation(Consultation asked) {
        String name = names.apply(asked.agency());
        boolean late = asked.isLateAt(now);
        return new ExplainedConsultation(
                asked.agency(),
                name,
                asked.step(),
                TermView.of(asked.term()),
                asked.askedAt(),
                asked.dueAt(),
                asked.answeredAt(),
                asked.urgedFor(),
                late,
                WayText.consultation(asked, name, late).in(language));
    }

    private ExplainedFault fault(Fault first) {
        String name = names.apply(first.agency());
        return new ExplainedFault(
                first.agency(),
                name,
                first.step(),
                first.stage(),
                WayText.fault(name, first.step(), first.stage()).in(language));
    }

    private Instant ranUntil(Stage stage) {
        Instant ended = stage.slip().endedAt();
        return ended == null ? dossier.state().ranUntil(now) : ended;
    }
}
