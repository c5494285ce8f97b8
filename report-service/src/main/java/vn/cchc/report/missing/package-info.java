/**
 * Events that are missing by their numbers: their owners are asked to publish them again, and who looks sees which are open.
 * Whoever lost more reads all that the owners keep.
 */
package vn.cchc.report.missing;
