package vn.cchc.plan.inspection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One step of a finding.
 *
 * @param number from 1
 * @param by account that recorded it
 * @param byAgency code of the agency it acted for
 * @param on the day detected or put right, or null
 * @param state after the step
 * @param dueOn last good day after the step, or null
 */
record FindingStep(
        int number,
        Instant at,
        String by,
        String byAgency,
        FindingAction action,
        String words,
        LocalDate on,
        FindingStateName state,
        LocalDate dueOn,
        Paper document) {}
