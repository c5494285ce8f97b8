/** Folds all facts afresh beside the intake, from the kept logs, the topics or their owners, and swaps them in at once. */
package vn.cchc.report.rebuilding;
