/** Figures summed up beforehand: which of them make a period, and how what was taken in gets into them. */
package vn.cchc.report.cube;
