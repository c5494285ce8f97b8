package vn.cchc.plan.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.planning.domain.StatusPeriod;

/**
 * The status one lead agency owes of a continuous task in one period.
 *
 * @param agency code of the lead agency, or null when its name was matched with none
 * @param name lead agency as the plan names it
 * @param from first day of the period
 * @param to last day of the period
 * @param givenAt when it was given first, or null
 */
record StatusView(
        UUID task,
        String title,
        String agency,
        String name,
        LocalDate from,
        LocalDate to,
        StatusPeriod.StatusStanding standing,
        Instant givenAt) {}
