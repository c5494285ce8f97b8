package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.cchc.plan.scoring.domain.ScoringDecision.OfCriterion;

/**
 * A unit's scores for an index year: self-score, appraisal, explanation, decision. The same card walks the steps; each is
 * finished once, and only the one after it can undo it by giving back.
 */
public record Scorecard(Step step, List<Line> lines, ScoringTerms terms) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public Scorecard {
        lines = List.copyOf(lines);
    }

    /** A card with nothing scored yet. */
    public static Scorecard open(CriteriaTree tree, ScoringTerms terms) {
        return new Scorecard(Step.OPEN, tree.scored().stream().map(Line::blank).toList(), terms);
    }

    /** The unit scores criteria; those not named stay as they are. */
    public ScoringDecision selfScore(Map<String, SelfScore> scores) {
        return step == Step.OPEN
                ? change(scores, (line, score) -> LineRules.selfScore(line, score, terms), Line::scored)
                : wrongStep();
    }

    /** The unit's reporter hands in: every criterion is scored, with evidence where it is owed. */
    public ScoringDecision submit() {
        return step == Step.OPEN ? finished(Step.SELF_SCORED, LineRules::submission) : wrongStep();
    }

    /** The unit's head stands behind it. */
    public ScoringDecision confirm() {
        return step == Step.SELF_SCORED ? finished(Step.CONFIRMED, LineRules::nothing) : wrongStep();
    }

    /** Back to the unit: by its head before confirming, by the appraiser before the appraisal is finished. */
    public ScoringDecision giveBack(String reason) {
        if (step != Step.SELF_SCORED && step != Step.CONFIRMED) {
            return wrongStep();
        }
        if (reason == null) {
            return ScoringDecision.refused(null, "reason", Faults.GIVEN_BACK_WITHOUT_REASON);
        }
        return accepted(Step.OPEN, lines.stream().map(Line::reopened).toList());
    }

    /** The appraiser looks at criteria. */
    public ScoringDecision appraise(Map<String, Verdict> verdicts) {
        return step == Step.CONFIRMED
                ? change(verdicts, (line, verdict) -> LineRules.appraisal(line, verdict, terms), Line::appraised)
                : wrongStep();
    }

    /** The appraisal is finished; where nothing was said, the self-score is agreed to. */
    public ScoringDecision finishAppraisal() {
        if (step != Step.CONFIRMED) {
            return wrongStep();
        }
        ScoringDecision finished = finished(Step.APPRAISED, LineRules::appraised);
        return finished instanceof ScoringDecision.Accepted accepted
                ? new ScoringDecision.Accepted(accepted.scorecard().withLines(LineRules::agreed))
                : finished;
    }

    /** The unit explains where the appraisal differs. */
    public ScoringDecision explain(Map<String, String> explanations) {
        return step == Step.APPRAISED
                ? change(explanations, (line, text) -> LineRules.explanation(line), Line::explained)
                : wrongStep();
    }

    /** The unit has said what it had to say, or agrees. */
    public ScoringDecision finishExplanation() {
        return step == Step.APPRAISED ? finished(Step.EXPLAINED, LineRules::nothing) : wrongStep();
    }

    /** Decides criteria after the explanation; what is not named stays as appraised. */
    public ScoringDecision decide(Map<String, Verdict> verdicts, LocalDate today) {
        return mayDecide(today)
                ? change(verdicts, (line, verdict) -> LineRules.decision(line, verdict, terms), Line::decided)
                : wrongStepOrAwaited();
    }

    /** The result stands. */
    public ScoringDecision finish(LocalDate today) {
        return mayDecide(today) ? finished(Step.FINAL, LineRules::nothing) : wrongStepOrAwaited();
    }

    /** A unit that lets its days pass does not hold up the others. */
    private boolean mayDecide(LocalDate today) {
        boolean silent =
                step == Step.APPRAISED && terms.explanationDue() != null && today.isAfter(terms.explanationDue());
        return step == Step.EXPLAINED || silent;
    }

    private ScoringDecision wrongStepOrAwaited() {
        return step == Step.APPRAISED && terms.explanationDue() != null
                ? new ScoringDecision.TooEarlyOrLate(
                        Faults.EXPLANATION_AWAITED.about(terms.explanationDue().format(DAY)))
                : wrongStep();
    }

    public Totals totals() {
        return Totals.of(step, lines);
    }

    /** Criteria whose points are below that part of their maximum, in percent; what does not apply is not weak. */
    public List<Line> weakerThan(BigDecimal percent) {
        return lines.stream()
                .filter(Line::counts)
                .filter(line ->
                        !new Measure.Share(line.points(), line.criterion().max()).reaches(percent, false))
                .toList();
    }

    private <T> ScoringDecision change(
            Map<String, T> wanted, BiFunction<Line, T, List<OfCriterion>> rules, BiFunction<Line, T, Line> change) {
        List<OfCriterion> faults = new ArrayList<>();
        wanted.keySet().stream()
                .filter(key -> lines.stream().noneMatch(line -> line.key().equals(key)))
                .forEach(key -> faults.add(new OfCriterion(key, "criterion", Faults.CRITERION_UNKNOWN)));
        List<Line> changed = new ArrayList<>();
        for (Line line : lines) {
            T value = wanted.get(line.key());
            if (value != null) {
                faults.addAll(rules.apply(line, value));
            }
            changed.add(value == null ? line : change.apply(line, value));
        }
        return faults.isEmpty() ? accepted(step, changed) : new ScoringDecision.Refused(faults);
    }

    private ScoringDecision finished(Step next, Function<Line, List<OfCriterion>> rules) {
        List<OfCriterion> faults =
                lines.stream().map(rules).flatMap(List::stream).toList();
        return faults.isEmpty() ? accepted(next, lines) : new ScoringDecision.Refused(faults);
    }

    private Scorecard withLines(UnaryOperator<Line> change) {
        return new Scorecard(step, lines.stream().map(change).toList(), terms);
    }

    private ScoringDecision accepted(Step next, List<Line> changed) {
        return new ScoringDecision.Accepted(new Scorecard(next, changed, terms));
    }

    private ScoringDecision wrongStep() {
        return new ScoringDecision.TooEarlyOrLate(Faults.WRONG_STEP.about(step.vietnamese(), step));
    }
}
