package vn.cchc.plan.reporting;

/**
 * Due days that another authority named.
 *
 * @param authority who named them, in words
 * @param reference the document, or null
 */
record NamedDays(DueDays days, String authority, String reference) {}
