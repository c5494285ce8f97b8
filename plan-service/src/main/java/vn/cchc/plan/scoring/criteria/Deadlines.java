package vn.cchc.plan.scoring.criteria;

import java.time.LocalDate;
import vn.cchc.kit.web.BusinessDays;

/**
 * Last days of the steps; each may be absent while nobody has set it.
 *
 * @param explanation when it has passed, what the unit did not explain is decided without it
 */
public record Deadlines(LocalDate selfScore, LocalDate appraisal, LocalDate explanation, LocalDate decision) {

    static final Deadlines NONE = new Deadlines(null, null, null, null);

    /** 400 for a day in a year that nothing here can be about. */
    void requirePlausible(String pointer) {
        BusinessDays.require(pointer + "/selfScore", selfScore);
        BusinessDays.require(pointer + "/appraisal", appraisal);
        BusinessDays.require(pointer + "/explanation", explanation);
        BusinessDays.require(pointer + "/decision", decision);
    }
}
