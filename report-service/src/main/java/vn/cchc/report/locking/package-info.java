/** Closes periods: their figures are frozen with a checksum, and what was corrected later stands beside them. */
package vn.cchc.report.locking;
