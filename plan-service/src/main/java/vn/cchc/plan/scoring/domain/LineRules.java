package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.cchc.plan.scoring.domain.ScoringDecision.OfCriterion;

/** What may be said of one criterion at each step. */
final class LineRules {

    private static final String MEASURE = "measure";
    private static final String REASON = "reason";

    private LineRules() {}

    static List<OfCriterion> nothing(Line line) {
        return List.of();
    }

    static List<OfCriterion> selfScore(Line line, SelfScore score, ScoringTerms terms) {
        if (!line.criterion().formula().selfScored()) {
            return fault(line, "criterion", Faults.NOT_SELF_SCORED);
        }
        if (score.applies()) {
            return measure(line, score.measure());
        }
        if (!terms.notApplicable()) {
            return fault(line, MEASURE, Faults.NOT_APPLICABLE_REFUSED);
        }
        return score.note() == null ? fault(line, "note", Faults.NOT_APPLICABLE_WITHOUT_REASON) : List.of();
    }

    static List<OfCriterion> submission(Line line) {
        if (!line.criterion().formula().selfScored()) {
            return List.of();
        }
        if (line.self() == null) {
            return fault(line, MEASURE, Faults.NOT_SCORED);
        }
        boolean owed = line.criterion().evidence() && line.self().applies();
        return owed && !line.self().isProven() ? fault(line, "evidence", Faults.EVIDENCE_MISSING) : List.of();
    }

    /** A survey is compared with nothing, since the unit said nothing about it. */
    static List<OfCriterion> appraisal(Line line, Verdict verdict, ScoringTerms terms) {
        boolean compared = line.criterion().formula().selfScored();
        return verdict(line, verdict, terms, points -> compared && !Points.same(line.selfPoints(), points));
    }

    static List<OfCriterion> decision(Line line, Verdict verdict, ScoringTerms terms) {
        return verdict(
                line, verdict, terms, points -> !Points.same(line.appraisal().points(), points));
    }

    private static List<OfCriterion> verdict(
            Line line, Verdict given, ScoringTerms terms, Predicate<BigDecimal> differs) {
        List<OfCriterion> unfit = measure(line, given.measure());
        if (!unfit.isEmpty()) {
            return unfit;
        }
        Verdict verdict = line.valued(given);
        List<OfCriterion> faults = new ArrayList<>(points(line, verdict, terms));
        if (verdict.points() != null && differs.test(verdict.points()) && verdict.reason() == null) {
            faults.addAll(fault(line, REASON, Faults.REASON_MISSING));
        }
        return faults;
    }

    private static List<OfCriterion> measure(Line line, Measure measure) {
        boolean none = measure != null && line.criterion().score(measure) instanceof Score.None;
        return none ? fault(line, MEASURE, ((Score.None) line.criterion().score(measure)).why()) : List.of();
    }

    private static List<OfCriterion> points(Line line, Verdict verdict, ScoringTerms terms) {
        BigDecimal max = line.criterion().max();
        if (verdict.points() == null) {
            return notApplicable(line, verdict, terms);
        }
        return Points.within(verdict.points(), max)
                ? List.of()
                : fault(line, "points", Faults.BEYOND_MAXIMUM.about(Points.text(max)));
    }

    private static List<OfCriterion> notApplicable(Line line, Verdict verdict, ScoringTerms terms) {
        if (!terms.notApplicable()) {
            return fault(line, MEASURE, Faults.NOT_APPLICABLE_REFUSED);
        }
        return verdict.reason() == null ? fault(line, REASON, Faults.NOT_APPLICABLE_WITHOUT_REASON) : List.of();
    }

    /** Only a survey cannot be agreed to silently, since the unit said nothing about it. */
    static List<OfCriterion> appraised(Line line) {
        boolean open = line.appraisal() == null && !line.criterion().formula().selfScored();
        return open ? fault(line, "points", Faults.NOT_SCORED) : List.of();
    }

    static Line agreed(Line line) {
        return line.appraisal() == null
                ? line.appraised(new Verdict(null, line.self().points(), null))
                : line;
    }

    static List<OfCriterion> explanation(Line line) {
        return line.appraisalDiffers() ? List.of() : fault(line, "text", Faults.NOTHING_TO_EXPLAIN);
    }

    private static List<OfCriterion> fault(Line line, String part, Fault fault) {
        return List.of(new OfCriterion(line.key(), part, fault));
    }
}
