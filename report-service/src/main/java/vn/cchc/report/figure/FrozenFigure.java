package vn.cchc.report.figure;

import java.math.BigDecimal;

/**
 * A figure of a report as it is kept with a lock.
 *
 * @param row what the row stands for
 * @param figure its name in the report's JSON
 */
public record FrozenFigure(Group row, String figure, BigDecimal value) {}
