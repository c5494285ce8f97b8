/** Periods as few stretches of days whose sums are kept. */
package vn.cchc.report.cube.domain;
