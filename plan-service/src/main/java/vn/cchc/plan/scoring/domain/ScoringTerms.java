package vn.cchc.plan.scoring.domain;

import java.time.LocalDate;

/**
 * What a set of criteria lays down for its scorecards.
 *
 * @param notApplicable whether what does not concern a unit may leave its maximum
 * @param explanationDue last day for the unit's explanation, or null while none is set
 */
public record ScoringTerms(boolean notApplicable, LocalDate explanationDue) {}
