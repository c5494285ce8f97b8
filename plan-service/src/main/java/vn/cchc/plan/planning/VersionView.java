package vn.cchc.plan.planning;

import java.time.Instant;

/**
 * A version of a plan: 1 as it was issued, then one for each revision.
 *
 * @param at since when it holds here
 * @param reason of the revision, or null of the first
 * @param document the decision that revised it, as cited, or null
 * @param by account of the person, or null of the first
 */
record VersionView(int number, Instant at, String reason, String document, String by) {}
