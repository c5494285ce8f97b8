/** Agencies beside each other: ranked by a measure, compared with the period before. */
package vn.cchc.report.scoreboard;
