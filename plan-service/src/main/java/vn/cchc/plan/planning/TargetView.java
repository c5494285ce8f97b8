package vn.cchc.plan.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.cchc.plan.planning.domain.Comparison;

/**
 * A number a task is to reach.
 *
 * @param number counts the targets of a task from 1
 * @param reached value reported last, or null
 * @param met whether that is what was to be reached, or null while nothing was reported
 */
public record TargetView(
        int number,
        String name,
        Comparison comparison,
        BigDecimal value,
        String unit,
        BigDecimal reached,
        LocalDate reachedOn,
        Boolean met) {}
