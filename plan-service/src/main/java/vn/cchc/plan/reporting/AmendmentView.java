package vn.cchc.plan.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A correction after the period was locked, old and new side by side.
 *
 * @param number which one of this report, from 1
 * @param before figures as they stood; null when nothing had been handed in
 * @param after figures from then on
 */
record AmendmentView(
        UUID id, int number, Instant at, String reason, Map<String, Object> before, Map<String, Object> after) {}
