package vn.cchc.dossier.duty;

import java.time.Instant;

/**
 * One change of a duty.
 *
 * @param number counts the changes of that kind from 1 on
 * @param former what was said before; null where nothing was
 */
record DutyChange(long number, DutyTerm term, DutyTerm former, Instant recordedAt, String recordedBy) {}
