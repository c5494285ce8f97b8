/** Scorecards of units beside each other: self-scored, appraised and final, rank, and the change against the year before. */
package vn.cchc.report.scorecard;
