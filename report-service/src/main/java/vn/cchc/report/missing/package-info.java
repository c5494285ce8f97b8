/** Events that are missing by their numbers: their owners are asked to publish them again, and who looks sees which are open. */
package vn.cchc.report.missing;
