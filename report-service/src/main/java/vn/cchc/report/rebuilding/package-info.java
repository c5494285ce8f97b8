/** Folds all facts afresh beside the intake, from the kept logs or from the topics read again, and swaps them in at once. */
package vn.cchc.report.rebuilding;
