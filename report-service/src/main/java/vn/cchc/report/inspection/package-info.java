/** Inspections of units: how many of a class were inspected, how findings stand, and what is asked of both. */
package vn.cchc.report.inspection;
