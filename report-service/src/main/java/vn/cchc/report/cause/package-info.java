/** Whose fault lateness was, at which step, and whether it was apologised for. */
package vn.cchc.report.cause;
