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

    Line scored(SelfScore score) {
        return new Line(criterion, score, appraisal, explanation, decided);
    }

    Line appraised(Verdict verdict) {
        return new Line(criterion, self, verdict, null, null);
    }

    Line explained(String text) {
        return new Line(criterion, self, appraisal, text, decided);
    }

    Line decided(Verdict verdict) {
        return new Line(criterion, self, appraisal, explanation, verdict);
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
