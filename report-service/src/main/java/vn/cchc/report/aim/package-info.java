/** Targets and thresholds of plans, held against the figures they name: met, not met, no data. */
package vn.cchc.report.aim;
