package vn.cchc.dossier.rule;

import java.time.Instant;

/**
 * One change of a rule.
 *
 * @param number counts the changes of that rule
 * @param former what it said before from that same day on; null for a new day
 */
record RuleChange(long number, RuleValue value, RuleValue former, Instant recordedAt, String recordedBy) {}
