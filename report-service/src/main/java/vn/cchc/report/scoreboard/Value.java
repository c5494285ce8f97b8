package vn.cchc.report.scoreboard;

import java.math.BigDecimal;
import vn.cchc.report.figure.Share;

/**
 * What an agency has of a criterion, as it is shown and ranked by.
 *
 * @param share what it is a share of; null where it is none
 * @param value in the unit of the criterion; null where there are no data
 * @param provisional whether parts of it have no data
 */
record Value(Share share, BigDecimal value, boolean provisional) {}
