package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;

/**
 * One criterion of a scorecard through all steps; what a step has not reached yet is null.
 *
 * @param explanation of the unit, where the appraisal differs
 */
public record Line(Criterion criterion, SelfScore self, Verdict appraisal, String explanation, Verdict decided) {

    static Line blank(Criterion criterion) {
        return new Line(criterion, null, null, null, null);
    }

    /** The points follow from the measure, whatever the unit would like. */
    Line scored(SelfScore score) {
        SelfScore valued = new SelfScore(score.measure(), points(score.measure()), score.note(), score.evidence());
        return new Line(criterion, valued, appraisal, explanation, decided);
    }

    Line appraised(Verdict verdict) {
        return new Line(criterion, self, valued(verdict), null, null);
    }

    Line explained(String text) {
        return new Line(criterion, self, appraisal, text, decided);
    }

    Line decided(Verdict verdict) {
        return new Line(criterion, self, appraisal, explanation, valued(verdict));
    }

    /** With the points its measure gives, where it has one. */
    Verdict valued(Verdict verdict) {
        return verdict.measure() == null
                ? verdict
                : new Verdict(verdict.measure(), points(verdict.measure()), verdict.reason());
    }

    private BigDecimal points(Measure measure) {
        return criterion.score(measure) instanceof Score.Awarded awarded ? awarded.points() : null;
    }

    /** Given back to the unit: what it said stays, what was found of it goes; the history keeps it. */
    Line reopened() {
        return new Line(criterion, self, null, null, null);
    }

    public String key() {
        return criterion.key();
    }

    BigDecimal selfPoints() {
        return self == null ? null : self.points();
    }

    boolean appraisalDiffers() {
        return appraisal != null
                && (self != null || !criterion.formula().selfScored())
                && !Points.same(selfPoints(), appraisal.points());
    }

    /** What the appraisal says unless the final decision says otherwise. */
    Verdict settled() {
        return decided == null ? appraisal : decided;
    }

    /** Points of the stage reached last, or null. */
    public BigDecimal points() {
        Verdict settled = settled();
        return settled == null ? selfPoints() : settled.points();
    }

    /** Whether it has been scored at the stage reached last and was found to concern the unit. */
    public boolean counts() {
        return points() != null;
    }
}
