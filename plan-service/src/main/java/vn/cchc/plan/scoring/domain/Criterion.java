package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;

/**
 * A criterion (tiêu chí) or component criterion (tiêu chí thành phần).
 *
 * @param key names it within its set, and means the same criterion in the set of another year; codes are no keys, since
 *     they repeat and change their meaning from year to year
 * @param parent key of the criterion it is part of, or null for an area
 * @param code as the set prints it, such as "TCTP 5.5"; may repeat, or be null
 * @param max the most points; of a criterion with parts the sum of its parts, whatever was stated
 * @param formula how it is scored, or null when it has parts
 * @param evidence whether a self-score needs evidence
 * @param source the system's own figure for it, or null
 */
public record Criterion(
        String key,
        String parent,
        String code,
        String name,
        BigDecimal max,
        Formula formula,
        boolean evidence,
        FigureKind source) {

    /** Scored itself; others are the sum of their parts. */
    public boolean isScored() {
        return formula != null;
    }

    /** What its formula makes of a measure. */
    public Score score(Measure measure) {
        return formula.score(max, measure);
    }

    Criterion worth(BigDecimal points) {
        return new Criterion(key, parent, code, name, points, formula, evidence, source);
    }
}
