/** Petitions (PAKN) on administrative rules and on their handling: forms II.05. */
package vn.cchc.report.petition;
