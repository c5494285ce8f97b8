package vn.cchc.plan.reporting;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that urged a unit.
 *
 * @param report id of the report owed
 * @param number which letter about this report it was, from 1
 * @param letter its text
 */
record UrgingView(UUID id, UUID report, String agency, int number, Instant at, String letter) {}
