package vn.cchc.plan.scoring.criteria;

import java.time.LocalDate;

/**
 * Last days of the steps; each may be absent while nobody has set it.
 *
 * @param explanation when it has passed, what the unit did not explain is decided without it
 */
public record Deadlines(LocalDate selfScore, LocalDate appraisal, LocalDate explanation, LocalDate decision) {

    static final Deadlines NONE = new Deadlines(null, null, null, null);
}
