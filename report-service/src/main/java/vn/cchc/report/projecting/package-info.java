/** Takes in the events of dossiers and tasks, keeps each once, and folds them into facts. */
package vn.cchc.report.projecting;
