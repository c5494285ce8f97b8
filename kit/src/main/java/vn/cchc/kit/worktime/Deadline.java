package vn.cchc.kit.worktime;

import java.time.Instant;

/**
 * When something is due, and why.
 *
 * @param provisional it touches a year whose days off are not decided yet
 */
public record Deadline(Instant dueAt, boolean provisional, Explanation explanation) {}
