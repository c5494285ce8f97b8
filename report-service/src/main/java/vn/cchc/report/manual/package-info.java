/** Figures of form II.06a entered by hand for units that are not on the system yet; never mixed with what is computed. */
package vn.cchc.report.manual;
